import { parseCookie, stringifySetCookie } from 'cookie';

/** What the shop remembers in a browser. */
export const COOKIES = ['session', 'cart'] as const;
export type CookieName = (typeof COOKIES)[number];

/** The request's cookies, and those to be set with its answer. Every one is HTTP-only, same-site, and bound to the host where the shop is served over TLS. */
export interface CookieJar {
  get(name: CookieName): string | undefined;
  set(name: CookieName, value: string, options: { readonly maxAgeSeconds: number }): void;
  clear(name: CookieName): void;
  /** `Set-Cookie` values, one for each cookie set or cleared. */
  readonly changes: readonly string[];
  /** Takes over what another process has set for this request. */
  adopt(changes: readonly string[]): void;
}

const VALUE_LENGTH_MAX = 200;
const HEADER_LENGTH_MAX = 8192;

/** `isSecure`: the shop is served over TLS (RFC 6265bis, `__Host-`). */
export function cookieJar(header: string | undefined, isSecure: boolean): CookieJar {
  const nameOf = (name: CookieName): string => (isSecure ? `__Host-${name}` : name);
  const given = header === undefined || header.length > HEADER_LENGTH_MAX ? {} : parseCookie(header);
  const changed = new Map<string, string>();
  const write = (name: CookieName, value: string, maxAge: number): void => {
    changed.set(
      nameOf(name),
      stringifySetCookie({ name: nameOf(name), value, maxAge, path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure }),
    );
  };
  return {
    get(name) {
      const value = given[nameOf(name)];
      return value === undefined || value === '' || value.length > VALUE_LENGTH_MAX ? undefined : value;
    },
    set: (name, value, { maxAgeSeconds }) => write(name, value, maxAgeSeconds),
    clear: (name) => write(name, '', 0),
    get changes() {
      return [...changed.values()];
    },
    adopt(changes) {
      for (const change of changes) changed.set(change.slice(0, change.indexOf('=')), change);
    },
  };
}
