import {
  enqueueJob,
  jobOldestSeconds,
  jobQueueLost,
  jobQueueRecovered,
  jobsDead,
  jobsFreed,
  jobsWaiting,
  jobWorkers,
} from '@asyncflow/observability/conventions/jobs.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { EventEmitter } from 'node:events';
import { Logger, run, runMigrations, type Runner, type RunnerOptions, type WorkerEvents } from 'graphile-worker';
import type { Clock } from '../../kernel/clock.ts';
import { DeadlinePassed, within } from '../../kernel/deadline.ts';
import type { JobHandler } from '../../kernel/job.ts';
import type { Database } from '../../ports/database.ts';
import type { JobQueue } from '../../ports/job-queue.ts';
import { attempt } from './attempt.ts';
import type { Envelope } from './envelope.ts';
import { DEAD_POOLS_SQL, openLiveness } from './liveness.ts';
import { tolerantPool } from './pool.ts';

export interface JobQueueOptions {
  readonly database: Database;
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  /** Jobs worked on at once. */
  readonly concurrency: number;
}

/** The longest a job waits when its notification was lost. */
const POLL_MS = 1000;
const LOOK_AFTER_EVERY_MS = 2000;
/** How long a pool whose workers have all stopped may take to say what they have done. */
const LAST_ANSWERS_MS_MAX = 5000;
const BACKOFF_MS = [200, 500, 1000, 2000, 5000] as const;

/** Its own messages hold payloads' errors: what is to be said is said by our telemetry. */
const silent = new Logger(() => () => undefined);

/** Creates or updates the queue's own tables, in the schema `graphile_worker`. */
export const migrateJobQueue = (connectionString: string): Promise<void> => runMigrations({ connectionString, logger: silent });

/** Jobs in PostgreSQL by graphile-worker. See decision 0016. */
export function openJobQueue({ database, databaseUrl, clock, telemetry, concurrency }: JobQueueOptions): JobQueue {
  const closing = new AbortController();
  const liveness = openLiveness(databaseUrl, clock, closing.signal);
  const connections = tolerantPool(databaseUrl, concurrency + 1);
  let runner: Runner | undefined;
  let working: Promise<void> | undefined;
  let watching: Promise<void> | undefined;

  const options = (handlers: readonly JobHandler[], events: WorkerEvents): RunnerOptions => ({
    pgPool: connections,
    concurrency,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    logger: silent,
    events,
    crontab: '',
    // One by one it would not wait for the answer: a database that ends at that moment would end the process with it.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: Object.fromEntries(
      handlers.map((handler) => [
        handler.job.name,
        (message, { job, abortSignal }) =>
          attempt(
            handler,
            { message, number: job.attempts, numberMax: job.max_attempts, signal: abortSignal },
            { clock, telemetry },
          ).catch((error: unknown) => {
            // The queue keeps what it is thrown; a mail server's words may name a person.
            throw new Error(error instanceof Error ? error.name : 'unknown');
          }),
      ]),
    ),
  });

  /**
   * Resolves when every worker of the pool has stopped and its last answers are given, or LAST_ANSWERS_MS_MAX later: graphile-worker 0.18
   * miscounts two answers that are lost at once and waits for a third that never comes.
   */
  const stopped = async (running: Runner, events: WorkerEvents): Promise<void> => {
    const isIdle = new Promise<void>((resolve) => {
      for (const event of [
        'pool:gracefulShutdown:complete',
        'pool:forcefulShutdown:complete',
        'pool:forcefulShutdown:error',
      ] as const)
        events.once(event, () => resolve());
    });
    await Promise.race([running.promise, isIdle]);
    await within(LAST_ANSWERS_MS_MAX, clock, running.promise).catch((error: unknown) => {
      if (!(error instanceof DeadlinePassed)) throw error;
    });
  };

  const workUntilClosed = async (handlers: readonly JobHandler[]): Promise<void> => {
    let failures = 0;
    while (!closing.signal.aborted) {
      const pools: string[] = [];
      const held: Promise<void>[] = [];
      let lost: { readonly error: unknown } | undefined;
      try {
        const events: WorkerEvents = new EventEmitter();
        events.on('pool:create', ({ workerPool }) => {
          pools.push(workerPool.id);
          held.push(liveness.hold(workerPool.id));
        });
        const lose = ({ error }: { error: unknown }): void => {
          lost ??= { error };
          runner?.stop().catch(() => undefined);
        };
        // The answer was lost, perhaps after a job had been taken: it would be locked by a pool that lives and does not know. As another pool we free it.
        events.on('worker:getJob:error', lose);
        events.on('pool:fatalError', lose);
        runner = await run(options(handlers, events));
        const ended = stopped(runner, events);
        // Lost, or told to close, while it began.
        if (lost !== undefined || closing.signal.aborted) runner.stop().catch(() => undefined);
        await Promise.all(held);
        if (failures > 0) telemetry.log(jobQueueRecovered, {});
        failures = 0;
        await ended;
        if (lost) throw lost.error;
      } catch (error) {
        if (closing.signal.aborted) return;
        if (failures === 0) telemetry.log(jobQueueLost, { cause: error instanceof Error ? error.name : 'unknown' });
      } finally {
        for (const pool of pools) await liveness.drop(pool);
      }
      failures += 1;
      await clock.sleep(BACKOFF_MS[Math.min(failures, BACKOFF_MS.length) - 1] ?? 5000, closing.signal);
    }
  };

  /** Gives back what dead processes hold, and says how the queue stands. */
  const lookAfter = async (): Promise<void> => {
    const dead = await database.$queryRawUnsafe<{ pool: string }[]>(DEAD_POOLS_SQL);
    if (dead.length > 0) {
      const pools = dead.map(({ pool }) => pool);
      const [freed] = await database.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE locked_by = ANY(${pools})`;
      await database.$executeRaw`SELECT graphile_worker.force_unlock_workers(${pools})`;
      telemetry.count(jobsFreed, {}, freed?.count ?? 0);
    }
    const [state] = await database.$queryRaw<{ waiting: number; dead: number; oldest: number | null }[]>`
      SELECT (count(*) FILTER (WHERE attempts < max_attempts AND run_at <= now()))::int AS waiting,
        (count(*) FILTER (WHERE attempts >= max_attempts AND locked_by IS NULL))::int AS dead,
        extract(epoch FROM now() - min(created_at) FILTER (WHERE attempts < max_attempts AND run_at <= now()))::float8 AS oldest
      FROM graphile_worker.jobs`;
    telemetry.gauge(jobsWaiting, {}, state?.waiting ?? 0);
    telemetry.gauge(jobsDead, {}, state?.dead ?? 0);
    telemetry.gauge(jobOldestSeconds, {}, state?.oldest ?? 0);
  };

  const lookAfterUntilClosed = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      // A database that is away is said by the worker's own loop.
      await lookAfter().catch(() => undefined);
      await clock.sleep(LOOK_AFTER_EVERY_MS, closing.signal);
    }
  };

  return {
    enqueue: (transaction, job, payload, { key, runAt, synthetic = false } = {}) =>
      telemetry.span(
        enqueueJob,
        { attributes: { 'messaging.system': 'postgresql', 'messaging.destination.name': job.name } },
        async () => {
          const message: Envelope = {
            payload: job.payload.parse(payload),
            traceparent: telemetry.traceparent(),
            synthetic,
            enqueuedAt: clock.now().getTime(),
          };
          await transaction.$executeRaw`
            SELECT graphile_worker.add_job(${job.name}, ${JSON.stringify(message)}::json, run_at := ${runAt ?? null}::timestamptz,
              max_attempts := ${job.attemptsMax}::int, job_key := ${key ?? null}, job_key_mode := 'preserve_run_at')`;
        },
      ),
    async work(handlers) {
      telemetry.gauge(jobWorkers, {}, concurrency);
      working ??= workUntilClosed(handlers);
      watching ??= lookAfterUntilClosed();
    },
    async close() {
      closing.abort();
      runner?.stop().catch(() => undefined);
      await working;
      await watching;
      await liveness.close();
      if (!connections.ending) await connections.end();
    },
  };
}
