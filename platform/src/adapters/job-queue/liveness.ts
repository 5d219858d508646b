import pg from 'pg';
import type { Clock } from '../../kernel/clock.ts';

/** Names our advisory locks among all that there may be. */
const LOCK_CLASS = 4_015_001;
const RECONNECT_MS = 1000;

/** The lock that belongs to a worker pool: held as long as the process's own connection lives. */
const LOCK_OF = 'hashtext($1)';

/**
 * Tells living worker pools from dead ones. graphile-worker gives a killed process's jobs back after four hours; a session-level advisory
 * lock on a connection of its own is gone the moment the process is, and PostgreSQL is the one to notice.
 */
export interface Liveness {
  /** Says that this pool lives. Resolves once it is said. */
  hold(poolId: string): Promise<void>;
  close(): Promise<void>;
}

/** Pools that hold jobs and whose process is gone; a pool that has only just begun may not have its lock yet. */
export const DEAD_POOLS_SQL = `
  SELECT DISTINCT jobs.locked_by AS pool FROM graphile_worker.jobs jobs
  WHERE jobs.locked_by IS NOT NULL AND jobs.locked_at < now() - interval '5 seconds' AND NOT EXISTS (
    SELECT 1 FROM pg_locks locks
    WHERE locks.locktype = 'advisory' AND locks.granted AND locks.classid = ${LOCK_CLASS}::oid
      AND locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND locks.objid = (hashtext(jobs.locked_by)::bigint & 4294967295)::oid)`;

export function openLiveness(databaseUrl: string, clock: Clock, signal: AbortSignal): Liveness {
  let client: pg.Client | undefined;
  const held = new Set<string>();

  const connect = async (): Promise<pg.Client> => {
    const own = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000, keepAlive: true });
    own.on('error', () => undefined);
    own.once('end', () => {
      client = undefined;
      if (!signal.aborted) void keep();
    });
    await own.connect();
    for (const poolId of held) await own.query(`SELECT pg_advisory_lock(${LOCK_CLASS}, ${LOCK_OF})`, [poolId]);
    return own;
  };

  /** Connects again until it works: without its lock this process's jobs look abandoned to the others. */
  const keep = async (): Promise<void> => {
    while (!signal.aborted && client === undefined) {
      try {
        client = await connect();
      } catch {
        await clock.sleep(RECONNECT_MS, signal);
      }
    }
  };

  return {
    async hold(poolId) {
      held.add(poolId);
      if (client) await client.query(`SELECT pg_advisory_lock(${LOCK_CLASS}, ${LOCK_OF})`, [poolId]);
      else await keep();
    },
    async close() {
      await client?.end().catch(() => undefined);
    },
  };
}
