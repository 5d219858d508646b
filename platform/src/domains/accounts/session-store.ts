import type { Clock } from '../../kernel/clock.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Database, Transaction } from '../../ports/database.ts';
import type { Session } from './account.ts';
import type { Device } from './device.ts';
import { SESSIONS_PER_ACCOUNT_MAX, sessionLimits } from './session.ts';
import { sessionTokenHash } from './token.ts';

export interface NewSession {
  readonly id: string;
  readonly token: string;
  readonly device: Device;
  /** The cookie's value that asks; the session behind it ends, whoever's it is. */
  readonly replaces: string | undefined;
}

/** Who asks, with what tells whether the session still counts. */
export interface FoundSession extends Viewer {
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
}

export interface SessionStore {
  byToken(token: string): Promise<FoundSession | undefined>;
  /** Writes a use unless another request has within the hour. */
  touch(session: FoundSession): Promise<void>;
  /** Those alive, the newest use first. */
  ofAccount(accountId: string): Promise<readonly Session[]>;
  /** Ends one of the account's sessions, or all. Answers how many. */
  end(accountId: string, sessionId?: string): Promise<number>;
  /** Deletes those that are over. Answers the rows left. */
  sweep(): Promise<number>;
}

/** Begins a session inside the transaction that has locked its account; the one used longest ago gives way when there are too many. */
export async function insertSession(
  transaction: Transaction,
  accountId: string,
  { id, token, device, replaces }: NewSession,
  now: Date,
): Promise<void> {
  if (replaces !== undefined)
    await transaction.accountSession.deleteMany({ where: { tokenHash: new Uint8Array(sessionTokenHash(replaces)) } });
  const tokenHash = new Uint8Array(sessionTokenHash(token));
  await transaction.accountSession.create({ data: { id, accountId, tokenHash, ...device, createdAt: now, lastUsedAt: now } });
  const kept = await transaction.accountSession.findMany({
    where: { accountId, id: { not: id } },
    orderBy: [{ lastUsedAt: 'desc' }, { createdAt: 'desc' }],
    take: SESSIONS_PER_ACCOUNT_MAX - 1,
    select: { id: true },
  });
  await transaction.accountSession.deleteMany({
    where: { accountId, id: { notIn: [id, ...kept.map((session) => session.id)] } },
  });
}

const SHOWN = { id: true, accountId: true, browser: true, system: true, createdAt: true, lastUsedAt: true } as const;

/** Sessions over PostgreSQL, found by the hash of their token. */
export const sessionStore = (database: Database, clock: Clock): SessionStore => ({
  async byToken(token) {
    const [found] = await database.$queryRaw<FoundSession[]>`
      SELECT s.id AS "sessionId", s.account_id AS "accountId", a.role::text AS role,
        s.created_at AS "createdAt", s.last_used_at AS "lastUsedAt"
      FROM accounts.session s JOIN accounts.account a ON a.id = s.account_id WHERE s.token_hash = ${sessionTokenHash(token)}`;
    return found;
  },
  async touch({ sessionId, lastUsedAt }) {
    await database.accountSession.updateMany({ where: { id: sessionId, lastUsedAt }, data: { lastUsedAt: clock.now() } });
  },
  ofAccount(accountId) {
    const { usedAfter, begunAfter } = sessionLimits(clock.now());
    return database.accountSession.findMany({
      where: { accountId, lastUsedAt: { gt: usedAfter }, createdAt: { gt: begunAfter } },
      orderBy: [{ lastUsedAt: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
      take: SESSIONS_PER_ACCOUNT_MAX,
      select: SHOWN,
    });
  },
  async end(accountId, sessionId) {
    const where = { accountId, ...(sessionId === undefined ? {} : { id: sessionId }) };
    return (await database.accountSession.deleteMany({ where })).count;
  },
  async sweep() {
    const { usedAfter, begunAfter } = sessionLimits(clock.now());
    await database.accountSession.deleteMany({
      where: { OR: [{ lastUsedAt: { lte: usedAfter } }, { createdAt: { lte: begunAfter } }] },
    });
    return database.accountSession.count();
  },
});
