import type { AccountFieldsFragment } from '../graph/generated/operations';

export type Account = AccountFieldsFragment;

/** What this browser carries cookies of. A hint, to ask less: whether a session still counts only the platform knows. */
export interface Remembered {
  readonly hasSession: boolean;
  readonly hasCart: boolean;
}

export const PASSWORD_LENGTH_MIN = 10;
export const PASSWORD_LENGTH_MAX = 200;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Worth sending: whether a mail arrives is another matter. */
export const looksLikeEmail = (value: string): boolean => value.length <= 254 && EMAIL.test(value);
export const isPasswordLength = (value: string): boolean =>
  [...value].length >= PASSWORD_LENGTH_MIN && [...value].length <= PASSWORD_LENGTH_MAX;

const OWN = 'https://shop.invalid';

/**
 * The path of a `next` parameter when it leads into this shop, otherwise the fallback. Anyone can write a link to our sign-in page: one
 * that goes on to another site would lend it our name (open redirect, CWE-601).
 */
export function ownPath(next: unknown, fallback: string): string {
  // Browsers read `\` as `/` and drop tabs and line ends: `/\evil.example`, `/<tab>/evil.example`.
  if (typeof next !== 'string' || !next.startsWith('/') || /[\\\p{Cc}]/u.test(next) || !URL.canParse(next, OWN)) return fallback;
  const { origin, pathname, search, hash } = new URL(next, OWN);
  // `//evil.example` is another origin; `/.//evil.example` becomes one only once it is normalised.
  return origin === OWN && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : fallback;
}

/** To sign in and come back. */
export const signInPath = (next: string): string => `/account/sign-in?next=${encodeURIComponent(next)}`;
