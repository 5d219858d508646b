import { cookieJar, type CookieJar } from './cookies.ts';
import { localeFrom, type Locale } from './locale.ts';
import { headerValue, isOurs, type Headers } from './trust.ts';
import type { Viewer } from './viewer.ts';
import { VISIT_NAME, visitHash } from './visit.ts';

/** What a resolver knows of the request it answers. Reading who asks makes the answer personal (`dependence`). */
export interface RequestContext {
  readonly locale: Locale;
  readonly dependence: Dependence;
  /** The request carries no session: whoever asks is a guest, or has signed out. */
  readonly isGuest: boolean;
  /** Who is signed in; undefined for a guest. Looked up on first use, once a request. */
  viewer(): Promise<Viewer | undefined>;
  readonly cookies: CookieJar;
  /** The caller's address, as our own process or the socket has it. Personal: for limits only, never for telemetry. */
  readonly clientAddress: string;
  /** SHA-256 of the browser's own name for its visit; joins an order with its funnel. The name itself is read by nobody. */
  readonly visitHash: string | undefined;
  /** What the browser calls itself. */
  readonly userAgent: string | undefined;
  /** A journey of the prober or a load test, proven by the forwarded secret: always traced, never rate-limited, apart from shoppers' figures. */
  readonly synthetic: boolean;
  /** What a remote subgraph makes the same context from. For the wire only: a resolver that read it would escape `dependence`. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** One batch loader a request and key; `index.ts` of a domain fills it. */
  readonly loaders: Map<symbol, unknown>;
}

/** On what an answer has depended so far. What nobody's identity went into may be given to anybody. */
export interface Dependence {
  isPersonal: boolean;
}

const FORWARDED_HEADERS = ['accept-language', 'cookie', 'traceparent', 'tracestate', 'user-agent', 'x-asyncflow-visit'] as const;

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
  const clientAddress = (ours ? headerValue(headers, 'x-asyncflow-client-address') : undefined) ?? socketAddress;
  const synthetic = ours && headerValue(headers, 'x-asyncflow-synthetic') === 'true';
  forwarded['x-asyncflow-client-address'] = clientAddress;
  if (synthetic) forwarded['x-asyncflow-synthetic'] = 'true';
  const dependence: Dependence = { isPersonal: false };
  const personal = <T>(value: T): T => {
    dependence.isPersonal = true;
    return value;
  };
  const cookies = cookieJar(forwarded['cookie'], means.secureCookies);
  const visit = forwarded['x-asyncflow-visit'];
  let viewer: Promise<Viewer | undefined> | undefined;
  // Apollo copies a context's own properties, which would read these: they stand in its prototype.
  const who = {
    viewer(): Promise<Viewer | undefined> {
      const token = personal(cookies).get('session');
      return (viewer ??= token === undefined ? Promise.resolve(undefined) : means.authenticate(token));
    },
    get cookies() {
      return personal(cookies);
    },
    get clientAddress() {
      return personal(clientAddress);
    },
    get visitHash() {
      return personal(visit !== undefined && VISIT_NAME.test(visit) ? visitHash(visit) : undefined);
    },
    get userAgent() {
      return personal(forwarded['user-agent']);
    },
  };
  return Object.assign(Object.create(who) as typeof who, {
    locale: localeFrom(forwarded['accept-language']),
    dependence,
    isGuest: cookies.get('session') === undefined,
    synthetic,
    forwarded,
    loaders: new Map<symbol, unknown>(),
  });
}

/** The request's own instance of something (a loader), made on first use. */
export function perRequest<T>(context: RequestContext, key: symbol, make: () => T): T {
  if (!context.loaders.has(key)) context.loaders.set(key, make());
  return context.loaders.get(key) as T;
}
