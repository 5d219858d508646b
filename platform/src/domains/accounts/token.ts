import { createHash, createHmac, randomBytes } from 'node:crypto';
import { sameSecret } from '../../kernel/trust.ts';

/** 256 random bits: what the cookie holds. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

const SESSION_TOKEN = /^[A-Za-z0-9_-]{43}$/;
export const isSessionToken = (value: string): boolean => SESSION_TOKEN.test(value);

/** What the table holds of it. */
export const sessionTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export interface Tokens {
  /** What a mailed link carries: the mail's id and its HMAC. Kept nowhere, made again whenever the mail is. */
  ofMail(mailId: string): string;
  /** The id inside a token of ours; undefined for any other text. */
  mailIdOf(token: string): string | undefined;
  /** The name under which something is counted, which does not give away what is. */
  throttleKey(kind: string, value: string): Buffer;
}

const TOKEN_LENGTH_MAX = 200;

/** Everything that is derived from the server's secret; each purpose by itself. See decision 0018. */
export function tokensOf(secret: string): Tokens {
  const mac = (purpose: string, text: string): Buffer =>
    createHmac('sha256', secret).update(`accounts ${purpose}\0${text}`).digest();
  const ofMail = (mailId: string): string => `${mailId}.${mac('link', mailId).toString('base64url')}`;
  return {
    ofMail,
    mailIdOf(token) {
      if (token.length > TOKEN_LENGTH_MAX) return undefined;
      const mailId = token.slice(0, Math.max(0, token.lastIndexOf('.')));
      return sameSecret(token, ofMail(mailId)) ? mailId : undefined;
    },
    throttleKey: (kind, value) => mac(`throttle ${kind}`, value),
  };
}
