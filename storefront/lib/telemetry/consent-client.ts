import { useSyncExternalStore } from 'react';
import { CONSENT_COOKIE, CONSENT_SECONDS, consentIn, type Consent } from './consent';

const CHANGED = 'asyncflow:consent';

/** Do Not Track and Global Privacy Control, as this browser has them set. */
export const signalsRefusal = (): boolean =>
  navigator.doNotTrack === '1' || (navigator as { readonly globalPrivacyControl?: boolean }).globalPrivacyControl === true;

export function answerConsent(answer: Consent): void {
  // oxlint-disable-next-line unicorn/no-document-cookie -- the Cookie Store API is missing in Firefox ESR.
  document.cookie = `${CONSENT_COOKIE}=${answer}; path=/; max-age=${CONSENT_SECONDS}; samesite=lax`;
  dispatchEvent(new Event(CHANGED));
}

const subscribe = (onChange: () => void): (() => void) => {
  addEventListener(CHANGED, onChange);
  return () => removeEventListener(CHANGED, onChange);
};

/** The answer as it stands; `server` is what the request's cookie said. */
export const useConsent = (server: Consent | undefined): Consent | undefined =>
  useSyncExternalStore(
    subscribe,
    () => consentIn(document.cookie),
    () => server,
  );
