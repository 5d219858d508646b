import type pg from 'pg';
import type { Clock } from '../../kernel/clock.ts';
import { lastingClient } from '../database/lasting-client.ts';

/** Names our advisory locks among all that there may be. */
export const LOCK_CLASS = 4_015_001;
const RECONNECT_MS = 1000;

/**
 * Tells living worker pools from dead ones. graphile-worker gives a killed process's jobs back after four hours; a session-level advisory
 * lock on a connection of its own is gone the moment the process is, and PostgreSQL is the one to notice.
 */
export interface Liveness {
  /** Says that this pool lives. Resolves once it is said; never rejects. */
  hold(poolId: string): Promise<void>;
  /** The pool has ended, though the process lives: what it may have left locked is free to take. */
  drop(poolId: string): Promise<void>;
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

// Shared: the session before this one may still hold it where only the server believes in that one.
const lock = (client: pg.Client, poolId: string): Promise<unknown> =>
  client.query(`SELECT pg_advisory_lock_shared(${LOCK_CLASS}, hashtext($1))`, [poolId]);
const unlock = (client: pg.Client, poolId: string): Promise<unknown> =>
  client.query(`SELECT pg_advisory_unlock_shared(${LOCK_CLASS}, hashtext($1))`, [poolId]);

export function openLiveness(databaseUrl: string, clock: Clock, signal: AbortSignal): Liveness {
  let client: pg.Client | undefined;
  let keeping: Promise<void> | undefined;
  const held = new Set<string>();

  const connect = async (): Promise<void> => {
    const own = lastingClient(databaseUrl);
    let hasEnded = false;
    own.once('end', () => {
      hasEnded = true;
      if (client !== own) return;
      client = undefined;
      void keep();
    });
    try {
      await own.connect();
      const locked: string[] = [];
      for (const poolId of held) {
        await lock(own, poolId);
        locked.push(poolId);
      }
      if (hasEnded) throw new Error('the connection ended while it was made');
      client = own;
      // A pool that ended meanwhile found no connection to give its lock back on.
      for (const poolId of locked) if (!held.has(poolId)) await unlock(own, poolId);
    } catch (error) {
      await own.end().catch(() => undefined);
      throw error;
    }
  };

  /** Connects again until it works: without its lock this process's jobs look abandoned to the others. One at a time. */
  const keep = (): Promise<void> =>
    (keeping ??= (async () => {
      const connected = (): Promise<boolean> =>
        connect().then(
          () => true,
          () => false,
        );
      while (!signal.aborted && !(await connected())) await clock.sleep(RECONNECT_MS, signal);
      keeping = undefined;
    })());

  return {
    async hold(poolId) {
      held.add(poolId);
      const now = client;
      // One that breaks at this moment is made again, and takes every lock.
      if (now && (await lock(now, poolId).catch(() => undefined)) !== undefined) return;
      await keep();
    },
    async drop(poolId) {
      held.delete(poolId);
      if (client) await unlock(client, poolId).catch(() => undefined);
    },
    async close() {
      await keeping;
      await client?.end().catch(() => undefined);
    },
  };
}
