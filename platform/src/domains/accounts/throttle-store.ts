import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../../ports/database.ts';

export interface Policy {
  /** So many are let through; the last of them blocks. */
  readonly countMax: number;
  /** Without pause, how long a count is kept; from the first on where there are no delays, from the last on where there are. */
  readonly memorySeconds: number;
  /** The first delay; doubled with each further failure. Without it the block lasts as long as the count is kept. */
  readonly delaySeconds?: number;
  readonly delaySecondsMax?: number;
}

export interface ThrottleStore {
  /** Counts one more, in one statement, unless it is blocked; then says for how long. `isLast`: this one has set the block. */
  take(key: Buffer, policy: Policy): Promise<{ readonly waitSeconds: number; readonly isLast: boolean }>;
  /** One fewer. */
  giveBack(key: Buffer, policy: Policy): Promise<void>;
  forget(key: Buffer): Promise<void>;
  /** Deletes what is over, and what is too much. Answers the rows left. */
  sweep(rowsMax: number): Promise<number>;
}

/** Counts in PostgreSQL: every process agrees, and a row lock puts parallel ones in order. */
export const throttleStore = (database: Database, clock: Clock): ThrottleStore => ({
  async take(key, { countMax, memorySeconds, delaySeconds, delaySecondsMax }) {
    const now = clock.now();
    const isDelayed = delaySeconds !== undefined;
    const until = new Date(now.getTime() + memorySeconds * 1000);
    const [taken] = await database.$queryRaw<{ count: number }[]>`
      INSERT INTO accounts.throttle AS t (key, count, blocked_until, expires_at) VALUES (${key}, 1, NULL, ${until})
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN t.expires_at <= ${now} THEN 1 ELSE t.count + 1 END,
        expires_at = CASE WHEN ${isDelayed} OR t.expires_at <= ${now} THEN ${until} ELSE t.expires_at END,
        blocked_until = CASE
          WHEN t.expires_at <= ${now} OR t.count + 1 < ${countMax}::int THEN NULL
          WHEN ${isDelayed} THEN ${now}::timestamptz + make_interval(secs =>
            LEAST(${delaySecondsMax ?? 0}::float8, ${delaySeconds ?? 0}::float8 * power(2::float8, LEAST(t.count + 1 - ${countMax}::int, 30))))
          ELSE t.expires_at END
      WHERE t.blocked_until IS NULL OR t.blocked_until <= ${now} OR t.expires_at <= ${now}
      RETURNING count`;
    if (taken) return { waitSeconds: 0, isLast: taken.count >= countMax };
    const row = await database.accountThrottle.findUnique({ where: { key: new Uint8Array(key) } });
    const waitMs = (row?.blockedUntil?.getTime() ?? 0) - now.getTime();
    return { waitSeconds: Math.max(1, Math.ceil(waitMs / 1000)), isLast: false };
  },
  async giveBack(key, { countMax, delaySeconds }) {
    const { count } = await database.accountThrottle.deleteMany({ where: { key: new Uint8Array(key), count: { lte: 1 } } });
    if (count > 0) return;
    // A delay that was served stays served.
    const left = delaySeconds === undefined ? null : clock.now();
    await database.$executeRaw`
      UPDATE accounts.throttle SET count = count - 1,
        blocked_until = CASE WHEN count - 1 < ${countMax}::int THEN NULL ELSE ${left}::timestamptz END
      WHERE key = ${key}`;
  },
  async forget(key) {
    await database.accountThrottle.deleteMany({ where: { key: new Uint8Array(key) } });
  },
  async sweep(rowsMax) {
    await database.accountThrottle.deleteMany({ where: { expiresAt: { lte: clock.now() } } });
    const rows = await database.accountThrottle.count();
    if (rows <= rowsMax) return rows;
    await database.$executeRaw`
      DELETE FROM accounts.throttle WHERE key IN (
        SELECT key FROM accounts.throttle ORDER BY blocked_until IS NOT NULL, expires_at LIMIT ${rows - rowsMax})`;
    return rowsMax;
  },
});
