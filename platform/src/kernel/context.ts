import { timingSafeEqual, createHash } from 'node:crypto';
import { localeFrom, type Locale } from './locale.ts';

/** What a resolver knows of the request it answers. */
export interface RequestContext {
  readonly locale: Locale;
  /** Holds the merchant's token; accounts and roles come with the accounts domain. */
  readonly merchant: boolean;
  /** A journey of the prober or a load test, proven by the forwarded secret: always traced, never rate-limited, apart from shoppers' figures. */
  readonly synthetic: boolean;
  /** The headers this context came from, to be sent on to a remote subgraph as they are. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** One batch loader a request and key; `index.ts` of a domain fills it. */
  readonly loaders: Map<symbol, unknown>;
}

export const FORWARDED_HEADERS = ['accept-language', 'authorization', 'traceparent', 'tracestate', 'user-agent'] as const;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in constant time, whatever the lengths. */
export const sameSecret = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface Secrets {
  readonly merchantToken: string | undefined;
  /** Shared with the storefront and the prober: who sends it may name the client's address and mark requests synthetic. */
  readonly forwardedSecret: string | undefined;
}

/** One value of a header, however often it was sent. */
export const headerValue = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Whether the request came through one of our own processes. */
export const isOurs = (headers: Headers, { forwardedSecret }: Secrets): boolean =>
  forwardedSecret !== undefined && sameSecret(headerValue(headers, 'x-asyncflow-forwarded-secret') ?? '', forwardedSecret);

/** The only way a context is made: in one process and over HTTP alike. */
export function contextFromHeaders(headers: Headers, secrets: Secrets): RequestContext {
  const forwarded: Record<string, string> = {};
  for (const name of FORWARDED_HEADERS) {
    const value = headerValue(headers, name);
    if (value !== undefined) forwarded[name] = value;
  }
  const bearer = /^Bearer (.{1,200})$/.exec(forwarded['authorization'] ?? '')?.[1];
  return {
    locale: localeFrom(forwarded['accept-language']),
    merchant: bearer !== undefined && secrets.merchantToken !== undefined && sameSecret(bearer, secrets.merchantToken),
    synthetic: headerValue(headers, 'x-asyncflow-synthetic') === 'true' && isOurs(headers, secrets),
    forwarded,
    loaders: new Map(),
  };
}

/** The request's own instance of something (a loader), made on first use. */
export function perRequest<T>(context: RequestContext, key: symbol, make: () => T): T {
  if (!context.loaders.has(key)) context.loaders.set(key, make());
  return context.loaders.get(key) as T;
}
