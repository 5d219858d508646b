import { createHash, timingSafeEqual } from 'node:crypto';

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in constant time, whatever the lengths. */
export const sameSecret = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

/** One value of a header, however often it was sent. */
export const headerValue = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Whether the request came through one of our own processes. */
export const isOurs = (headers: Headers, forwardedSecret: string | undefined): boolean =>
  forwardedSecret !== undefined && sameSecret(headerValue(headers, 'x-asyncflow-forwarded-secret') ?? '', forwardedSecret);
