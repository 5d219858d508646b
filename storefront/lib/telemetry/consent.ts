// What a browser may report: nothing, until its owner has agreed (platform/docs/decisions/0020).

export const CONSENT_COOKIE = 'telemetry';
/** The form's field. */
export const CONSENT_FIELD = 'telemetry';
export const CONSENTS = ['yes', 'no'] as const;
export type Consent = (typeof CONSENTS)[number];
/** Asked again after half a year. */
export const CONSENT_SECONDS = 15_552_000;

type Header = string | string[] | undefined;

export const consentOf = (value: string | undefined): Consent | undefined => CONSENTS.find((each) => each === value);

/** The cookie in a `Cookie` header. */
export const consentIn = (cookies: string): Consent | undefined =>
  consentOf(new RegExp(`(?:^|;\\s*)${CONSENT_COOKIE}=([a-z]+)`).exec(cookies)?.[1]);

/** Do Not Track and Global Privacy Control are an answer: whoever sends them is not asked. */
export const refuses = (header: (name: string) => Header | null): boolean => header('dnt') === '1' || header('sec-gpc') === '1';

/** Whether the request's browser has agreed and has not withdrawn it by a signal. */
export const mayReport = (header: (name: string) => Header): boolean =>
  !refuses(header) && consentIn(String(header('cookie') ?? '')) === 'yes';
