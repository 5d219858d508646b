import type { Session } from './account.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export const SESSION_IDLE_DAYS = 14;
export const SESSION_ABSOLUTE_DAYS = 90;
export const SESSIONS_PER_ACCOUNT_MAX = 20;
/** How long the browser keeps the cookie; the idle expiry is the server's to tell. */
export const SESSION_COOKIE_SECONDS = (SESSION_ABSOLUTE_DAYS * DAY_MS) / 1000;

type Times = Pick<Session, 'createdAt' | 'lastUsedAt'>;

/** Sessions last used, and begun, before these moments are over. */
export const sessionLimits = (now: Date): { readonly usedAfter: Date; readonly begunAfter: Date } => ({
  usedAfter: new Date(now.getTime() - SESSION_IDLE_DAYS * DAY_MS),
  begunAfter: new Date(now.getTime() - SESSION_ABSOLUTE_DAYS * DAY_MS),
});

export function isAlive({ createdAt, lastUsedAt }: Times, now: Date): boolean {
  const { usedAfter, begunAfter } = sessionLimits(now);
  return lastUsedAt > usedAfter && createdAt > begunAfter;
}

/** A use is written at most once an hour: a page is no reason for a write. */
export const isUseWorthWriting = ({ lastUsedAt }: Times, now: Date): boolean => now.getTime() - lastUsedAt.getTime() >= HOUR_MS;
