import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { until } from '../../../test/eventually.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/harness.ts';
import { openTcpProxy } from '../../../test/tcp-proxy.ts';
import { systemClock } from '../../kernel/clock.ts';
import { LOCK_CLASS, openLiveness, type Liveness } from './liveness.ts';

let own: TestDatabase;
let other: pg.Client;
let liveness: Liveness;
let closing: AbortController;
beforeEach(async () => {
  own = await openTestDatabase();
  other = new pg.Client({ connectionString: own.url });
  await other.connect();
  closing = new AbortController();
  liveness = openLiveness(own.url, systemClock, closing.signal);
});
afterEach(async () => {
  closing.abort();
  await liveness.close();
  await other.end();
  await own.close();
});

/** Sessions that hold or want the lock of a pool. */
async function locksOf(pool: string): Promise<readonly { readonly pid: number; readonly granted: boolean }[]> {
  return own.database.$queryRaw<{ pid: number; granted: boolean }[]>`
    SELECT pid, granted FROM pg_locks
    WHERE locktype = 'advisory' AND classid = ${LOCK_CLASS}::oid AND objid = (hashtext(${pool})::bigint & 4294967295)::oid
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
}

test('a pool that ends while the connection is made again does not look alive for ever', async () => {
  await liveness.hold('ends');
  await liveness.hold('stays');
  const [before] = await locksOf('stays');
  // Somebody else wants the second lock and gets it when the connection breaks, so that the new one waits between the two.
  const theirs = other.query('SELECT pg_advisory_lock($1::int, hashtext($2))', [LOCK_CLASS, 'stays']);
  await until(async () => (await locksOf('stays')).length === 2);
  await own.database.$executeRaw`SELECT pg_terminate_backend(${before?.pid}::int)`;
  await theirs;
  await until(async () => (await locksOf('stays')).length === 2 && (await locksOf('ends')).length === 1);
  await liveness.drop('ends');
  expect(await locksOf('ends')).toHaveLength(1);
  await other.query('SELECT pg_advisory_unlock($1::int, hashtext($2))', [LOCK_CLASS, 'stays']);
  await until(async () => (await locksOf('stays')).some(({ pid, granted }) => granted && pid !== before?.pid));
  await until(async () => (await locksOf('ends')).length === 0);
});

test('a session in which only the server still believes keeps the next one from nothing', async () => {
  const network = await openTcpProxy(own.url);
  const restored = openLiveness(network.url, systemClock, closing.signal);
  await restored.hold('before');
  // A firewall forgets the connection: our end is reset, the server hears nothing.
  network.reset();
  await until(async () => (await locksOf('before')).length === 2);
  await restored.hold('after');
  expect((await locksOf('before')).every(({ granted }) => granted)).toBe(true);
  expect(await locksOf('after')).toHaveLength(1);
  closing.abort();
  await restored.close();
  await network.close();
});
