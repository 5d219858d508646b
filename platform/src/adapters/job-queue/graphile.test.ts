import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jobQueueLost, jobQueueRecovered } from '@asyncflow/observability/conventions/jobs.ts';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { countJob } from '../../../test/contract/counted-job.ts';
import { jobQueueContract } from '../../../test/contract/job-queue.contract.ts';
import { until } from '../../../test/eventually.ts';
import { openTcpProxy } from '../../../test/tcp-proxy.ts';
import { systemClock } from '../../kernel/clock.ts';
import { handleJob } from '../../kernel/job.ts';
import { freePort } from '../../local/ports.ts';
import { ensurePostgres, type LocalPostgres } from '../../local/postgres.ts';
import { openDatabase } from '../database/prisma.ts';
import { migrateJobQueue, openJobQueue } from './graphile.ts';

jobQueueContract(
  'PostgreSQL',
  ({ database, url }, telemetry) => openJobQueue({ database, databaseUrl: url, clock: systemClock, telemetry, concurrency: 3 }),
  async ({ database }) =>
    void (await database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL`),
);

describe('a database that is restarted while jobs are worked on', () => {
  let dataDir: string;
  let port: number;
  let server: LocalPostgres;
  const start = (): Promise<LocalPostgres> => ensurePostgres({ dataDir, port, disposable: true });
  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-jobs-'));
    chmodSync(dataDir, 0o755);
    port = await freePort();
    server = await start();
    await migrateJobQueue(server.url);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('nothing is lost, and this process is again known to live', async () => {
    const telemetry = recordingTelemetry();
    const database = openDatabase({ url: server.url, connectionsMax: 3, telemetry });
    const queue = openJobQueue({ database, databaseUrl: server.url, clock: systemClock, telemetry, concurrency: 2 });
    const ask = (number: number): Promise<void> =>
      database.$transaction((transaction) => queue.enqueue(transaction, countJob, { number }));
    const locks = async (): Promise<number> => {
      const rows = await database.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'advisory' AND classid = 4015001::oid AND granted`;
      return rows[0]?.count ?? 0;
    };
    const done = new Set<number>();
    await queue.work([handleJob(countJob, async ({ payload }) => void done.add(payload.number))]);
    for (const number of [1, 2, 3]) await ask(number);
    await until(() => done.size === 3);
    await until(async () => (await locks()) === 1);
    for (const number of [4, 5, 6]) await ask(number);
    await server.stop();
    server = await start();
    await until(() =>
      ask(7).then(
        () => true,
        () => false,
      ),
    );
    await until(() => done.size === 7);
    await until(async () => (await locks()) === 1);
    await queue.close();
    await database.$disconnect();
    expect(done).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  });

  test('a queue whose last two answers are lost works on', async () => {
    const telemetry = recordingTelemetry();
    const database = openDatabase({ url: server.url, connectionsMax: 3, telemetry });
    const queue = openJobQueue({ database, databaseUrl: server.url, clock: systemClock, telemetry, concurrency: 2 });
    const other = new pg.Client({ connectionString: server.url });
    await other.connect();
    const ask = (number: number): Promise<void> =>
      database.$transaction((transaction) => queue.enqueue(transaction, countJob, { number }));
    /** Sessions that wait to say that a job is done. */
    const answering = async (): Promise<readonly number[]> => {
      const rows = await database.$queryRaw<{ pid: number }[]>`
        SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'delete from%_private_jobs%'`;
      return rows.map(({ pid }) => pid);
    };
    const done: number[] = [];
    const timesDone = (number: number): number => done.filter((one) => one === number).length;
    const mayEnd = new Map([11, 12, 13].map((number) => [number, Promise.withResolvers<void>()]));
    await queue.work([
      handleJob(countJob, async ({ payload: { number } }) => {
        done.push(number);
        await mayEnd.get(number)?.promise;
      }),
    ]);
    for (const number of [11, 12]) await ask(number);
    await until(() => timesDone(11) + timesDone(12) === 2);
    await other.query('BEGIN; SELECT id FROM graphile_worker._private_jobs FOR UPDATE');
    mayEnd.get(11)?.resolve();
    await until(async () => (await answering()).length === 1);
    mayEnd.get(12)?.resolve();
    await until(async () => (await answering()).length === 2);
    for (const pid of await answering()) await other.query('SELECT pg_terminate_backend($1)', [pid]);
    await other.query('ROLLBACK');
    mayEnd.get(13)?.resolve();
    await ask(13);
    await until(() => timesDone(13) === 1);
    // What was done and not said is done once more, as every job may be.
    await until(() => [11, 12].every((number) => timesDone(number) === 2));
    await queue.close();
    await other.end();
    await database.$disconnect();
  });

  test('a queue that is told to close while it begins closes', async () => {
    const telemetry = recordingTelemetry();
    const database = openDatabase({ url: server.url, connectionsMax: 3, telemetry });
    const queue = openJobQueue({ database, databaseUrl: server.url, clock: systemClock, telemetry, concurrency: 2 });
    await queue.work([handleJob(countJob, async () => undefined)]);
    await queue.close();
    await database.$disconnect();
  });

  test('a connection that breaks while the queue stops to listen on it does not end the process', async () => {
    const network = await openTcpProxy(server.url);
    const telemetry = recordingTelemetry();
    const database = openDatabase({ url: server.url, connectionsMax: 3, telemetry });
    const queue = openJobQueue({ database, databaseUrl: network.url, clock: systemClock, telemetry, concurrency: 2 });
    const listening = network.strandWhoSays('LISTEN "jobs:insert"');
    await queue.work([handleJob(countJob, async () => undefined)]);
    await until(() => listening() === 1);
    // Let the queue know whom it listens on: that it was begun is all there is to see from here.
    await new Promise((resolve) => setImmediate(resolve));
    const closed = queue.close();
    await new Promise((resolve) => setImmediate(resolve));
    network.reset();
    await closed;
    await database.$disconnect();
    await network.close();
  });

  test('a database that recovers is said to be lost, and worked with as soon as it lets anybody in', async () => {
    const network = await openTcpProxy(server.url);
    const telemetry = recordingTelemetry();
    const database = openDatabase({ url: server.url, connectionsMax: 3, telemetry });
    const queue = openJobQueue({ database, databaseUrl: network.url, clock: systemClock, telemetry, concurrency: 2 });
    const told = (event: string): boolean => telemetry.logs.some((entry) => entry.event === event);
    const done = new Set<number>();
    const ask = (number: number): Promise<void> =>
      database.$transaction((transaction) => queue.enqueue(transaction, countJob, { number }));
    await queue.work([handleJob(countJob, async ({ payload }) => void done.add(payload.number))]);
    await ask(21);
    await until(() => done.has(21));
    network.recovering = true;
    network.reset();
    await until(() => told(jobQueueLost.event));
    network.recovering = false;
    await until(() => told(jobQueueRecovered.event));
    await ask(22);
    await until(() => done.has(22));
    await queue.close();
    await database.$disconnect();
    await network.close();
  });

  test('a queue that begins before there is a database works as soon as there is one', async () => {
    await server.stop();
    const telemetry = recordingTelemetry();
    const database = openDatabase({ url: server.url, connectionsMax: 3, telemetry });
    const queue = openJobQueue({ database, databaseUrl: server.url, clock: systemClock, telemetry, concurrency: 2 });
    const done = new Set<number>();
    await queue.work([handleJob(countJob, async ({ payload }) => void done.add(payload.number))]);
    const told = (event: string): boolean => telemetry.logs.some((entry) => entry.event === event);
    await until(() => told(jobQueueLost.event));
    server = await start();
    await until(() => told(jobQueueRecovered.event));
    await database.$transaction((transaction) => queue.enqueue(transaction, countJob, { number: 8 }));
    await until(() => done.has(8));
    await queue.close();
    await database.$disconnect();
  });
});
