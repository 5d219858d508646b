import { cookieJar, type CookieJar } from './cookies.ts';
import { localeFrom, type Locale } from './locale.ts';
import { headerValue, isOurs, type Headers } from './trust.ts';
import type { Viewer } from './viewer.ts';

/** What a resolver knows of the request it answers. */
export interface RequestContext {
  readonly locale: Locale;
  /** Who is signed in; undefined for a guest. Looked up on first use, once a request. */
  viewer(): Promise<Viewer | undefined>;
  readonly cookies: CookieJar;
  /** The caller's address, as our own process or the socket has it. Personal: for limits only, never for telemetry. */
  readonly clientAddress: string;
  /** The browser's own name for its visit, made up by the storefront; joins an order with its funnel. */
  readonly visitId: string | undefined;
  /** A journey of the prober or a load test, proven by the forwarded secret: always traced, never rate-limited, apart from shoppers' figures. */
  readonly synthetic: boolean;
  /** The headers this context came from, to be sent on to a remote subgraph as they are. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** One batch loader a request and key; `index.ts` of a domain fills it. */
  readonly loaders: Map<symbol, unknown>;
}

const FORWARDED_HEADERS = ['accept-language', 'cookie', 'traceparent', 'tracestate', 'user-agent', 'x-asyncflow-visit'] as const;
const VISIT = /^[A-Za-z0-9_-]{8,64}$/;

export interface ContextMeans {
  /** Shared with the storefront and the prober: who sends it may name the client's address and mark requests synthetic. */
  readonly forwardedSecret: string | undefined;
  /** The shop is served over TLS. */
  readonly secureCookies: boolean;
  /** The account behind a session cookie's value. */
  authenticate(token: string): Promise<Viewer | undefined>;
}

/** The only way a context is made: in one process and over HTTP alike. `socketAddress` is that of the connection. */
export function contextFromHeaders(headers: Headers, socketAddress: string, means: ContextMeans): RequestContext {
  const forwarded: Record<string, string> = {};
  for (const name of FORWARDED_HEADERS) {
    const value = headerValue(headers, name);
    if (value !== undefined) forwarded[name] = value;
  }
  const ours = isOurs(headers, means.forwardedSecret);
  const cookies = cookieJar(forwarded['cookie'], means.secureCookies);
  const visit = forwarded['x-asyncflow-visit'];
  let viewer: Promise<Viewer | undefined> | undefined;
  return {
    locale: localeFrom(forwarded['accept-language']),
    viewer() {
      const token = cookies.get('session');
      return (viewer ??= token === undefined ? Promise.resolve(undefined) : means.authenticate(token));
    },
    cookies,
    clientAddress: (ours ? headerValue(headers, 'x-asyncflow-client-address') : undefined) ?? socketAddress,
    visitId: visit !== undefined && VISIT.test(visit) ? visit : undefined,
    synthetic: ours && headerValue(headers, 'x-asyncflow-synthetic') === 'true',
    forwarded,
    loaders: new Map(),
  };
}

/** The request's own instance of something (a loader), made on first use. */
export function perRequest<T>(context: RequestContext, key: symbol, make: () => T): T {
  if (!context.loaders.has(key)) context.loaders.set(key, make());
  return context.loaders.get(key) as T;
}
