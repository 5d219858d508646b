import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  jobDied,
  jobLag,
  jobOldestSeconds,
  jobRuns,
  jobsDead,
  jobsFreed,
  jobsWaiting,
  jobWorkers,
} from '@asyncflow/observability/conventions/jobs.ts';
import { recordingTelemetry, type RecordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { handleJob, type JobRun } from '../../src/kernel/job.ts';
import type { EnqueueOptions, JobQueue } from '../../src/ports/job-queue.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { until } from '../eventually.ts';
import { countJob, type Counted } from './counted-job.ts';

export type MakeQueue = (sandbox: Pick<TestDatabase, 'database' | 'url'>, telemetry: RecordingTelemetry) => JobQueue;

const CHILD = new URL('job-worker-child.ts', import.meta.url).pathname;
const LONG_MS = 60_000;

/** What every job queue promises; `makeDue` lets a waiting retry run now. */
export function jobQueueContract(place: string, makeQueue: MakeQueue, makeDue: (sandbox: TestDatabase) => Promise<void>): void {
  describe(`jobs in ${place}`, () => {
    let sandbox: TestDatabase;
    let telemetry: RecordingTelemetry;
    let queue: JobQueue;
    let queues: JobQueue[];
    let children: ChildProcess[];
    let runs: JobRun<Counted>[];

    const open = (own: RecordingTelemetry = recordingTelemetry()): JobQueue => {
      const opened = makeQueue(sandbox, own);
      queues.push(opened);
      return opened;
    };
    beforeEach(async () => {
      sandbox = await openTestDatabase();
      queues = [];
      children = [];
      runs = [];
      telemetry = recordingTelemetry();
      queue = open(telemetry);
    });
    afterEach(async () => {
      for (const child of children) child.kill('SIGKILL');
      for (const opened of queues) await opened.close();
      await sandbox.close();
    });

    const ask = (number: number, options?: EnqueueOptions): Promise<void> =>
      sandbox.database.$transaction((transaction) => queue.enqueue(transaction, countJob, { number }, options));
    const work = (handle: (run: JobRun<Counted>) => Promise<void> = () => Promise.resolve(), by = queue): Promise<void> =>
      by.work([
        handleJob(countJob, async (run) => {
          runs.push(run);
          await handle(run);
        }),
      ]);
    const numbers = (): number[] => runs.map(({ payload }) => payload.number).toSorted((one, other) => one - other);
    const last = (values: readonly number[]): number | undefined => values.at(-1);
    const outcomes = (): (string | undefined)[] =>
      telemetry.metrics.filter((metric) => metric.name === jobRuns.name).map(({ labels }) => labels['outcome']);
    const startChild = async (): Promise<ChildProcess> => {
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, sandbox.url], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.push(child);
      await once(child.stdout, 'data');
      return child;
    };

    test('a job is done once, with what it was asked for', async () => {
      await work();
      await Promise.all([1, 2, 3, 4, 5].map((number) => ask(number)));
      await until(() => outcomes().length === 5);
      expect(numbers()).toEqual([1, 2, 3, 4, 5]);
      expect(outcomes()).toEqual(['done', 'done', 'done', 'done', 'done']);
      expect(runs.every(({ attempt, synthetic }) => attempt === 1 && !synthetic)).toBe(true);
      expect(telemetry.values(jobLag).every((seconds) => seconds >= 0)).toBe(true);
      expect(last(telemetry.values(jobWorkers))).toBeGreaterThan(0);
    });

    test('what is rolled back was never asked for', async () => {
      await work();
      const rolledBack = sandbox.database.$transaction(async (transaction) => {
        await queue.enqueue(transaction, countJob, { number: 1 });
        throw new Error('changed my mind');
      });
      await expect(rolledBack).rejects.toThrow('changed my mind');
      await ask(2);
      await until(() => outcomes().length === 1);
      expect(numbers()).toEqual([2]);
    });

    test('a job is not done before its transaction is committed, nor before its time', async () => {
      await work();
      await ask(0);
      await until(() => outcomes().length === 1);
      await sandbox.database.$transaction(
        async (transaction) => {
          await queue.enqueue(transaction, countJob, { number: 2 });
          await ask(1);
          await until(() => outcomes().length === 2);
          expect(numbers()).toEqual([0, 1]);
        },
        { timeout: LONG_MS },
      );
      await ask(4, { runAt: new Date(Date.now() + 3_600_000) });
      await until(() => outcomes().length === 3);
      expect(numbers()).toEqual([0, 1, 2]);
    });

    test('while a job of the same key waits, asking again changes nothing', async () => {
      await ask(1, { key: 'one' });
      await ask(1, { key: 'one' });
      await ask(1, { key: 'other' });
      await work();
      await until(() => outcomes().length >= 2);
      await ask(7);
      await until(() => numbers().includes(7));
      expect(numbers()).toEqual([1, 1, 7]);
    });

    test('a failure is tried again, and says who caused it and nothing more', async () => {
      await work(({ attempt }) => (attempt < 2 ? Promise.reject(new TypeError('haneul@example.com')) : Promise.resolve()));
      await ask(1);
      await until(() => outcomes().length === 1);
      await until(async () => {
        await makeDue(sandbox);
        return outcomes().length === 2;
      });
      expect(outcomes()).toEqual(['retried', 'done']);
      expect(runs.map(({ attempt }) => attempt)).toEqual([1, 2]);
      expect(JSON.stringify(telemetry.spans)).not.toContain('haneul');
      expect(JSON.stringify(await sandbox.database.$queryRaw`SELECT last_error FROM graphile_worker.jobs`)).not.toContain(
        'haneul',
      );
    });

    test('after the last attempt a job is dead, told and counted', async () => {
      await work(() => Promise.reject(new TypeError('never')));
      await ask(1);
      await until(async () => {
        await makeDue(sandbox);
        return outcomes().includes('dead');
      });
      expect(outcomes()).toEqual(['retried', 'retried', 'dead']);
      expect(telemetry.logs.filter(({ event }) => event === jobDied.event)).toEqual([
        { event: jobDied.event, fields: { job: countJob.name, attempts: 3, cause: 'TypeError' } },
      ]);
      await until(() => last(telemetry.values(jobsDead)) === 1);
    });

    test('an attempt that takes too long is aborted and tried again', async () => {
      const aborted: number[] = [];
      await work(
        ({ attempt, signal }) =>
          new Promise((resolve) => {
            if (attempt > 1) return resolve();
            signal.addEventListener('abort', () => aborted.push(attempt));
          }),
      );
      await ask(1);
      await until(async () => {
        await makeDue(sandbox);
        return outcomes().includes('done');
      });
      expect([outcomes(), aborted]).toEqual([['retried', 'done'], [1]]);
    });

    test('a payload that is not what the job takes is refused when it is asked for', async () => {
      const wrong = sandbox.database.$transaction((transaction) =>
        queue.enqueue(transaction, countJob, { number: 'one' } as unknown as Counted),
      );
      await expect(wrong).rejects.toThrow(/number/);
    });

    test('the span of a job links to who asked for it, across processes', async () => {
      const worker = recordingTelemetry();
      await work(undefined, open(worker));
      await ask(1, { synthetic: true });
      await until(() => worker.spans.some(({ name }) => name === 'job.run'));
      const [asked] = telemetry.spans.filter(({ name }) => name === 'job.enqueue');
      const [run] = worker.spans.filter(({ name }) => name === 'job.run');
      expect(run?.links).toEqual([expect.objectContaining({ traceId: asked?.traceId, spanId: asked?.spanId })]);
      expect(run?.traceId).not.toBe(asked?.traceId);
      expect(run?.attributes).toMatchObject({ 'user_agent.synthetic.type': 'test', 'messaging.destination.name': countJob.name });
      expect(runs.map(({ synthetic }) => synthetic)).toEqual([true]);
    });

    test('what waits is counted, and how long', async () => {
      let finish: () => void = () => undefined;
      await work(() => new Promise((resolve) => (finish = resolve)));
      await ask(1);
      await until(() => runs.length === 1);
      await until(() => last(telemetry.values(jobsWaiting)) === 1 && (last(telemetry.values(jobOldestSeconds)) ?? 0) > 0);
      finish();
      await until(() => last(telemetry.values(jobsWaiting)) === 0);
    });

    test('closing finishes what is in hand and leaves the rest to others', async () => {
      let finish: () => void = () => undefined;
      await work(() => new Promise((resolve) => (finish = resolve)));
      await ask(1);
      await until(() => runs.length === 1);
      const closing = queue.close();
      finish();
      await closing;
      await ask(2);
      expect([outcomes(), numbers()]).toEqual([['done'], [1]]);
      await work(undefined, open());
      await until(() => runs.length === 2);
      expect(numbers()).toEqual([1, 2]);
    });

    test(
      'what a killed process had in hand another one does within seconds',
      async () => {
        await ask(1);
        const child = await startChild();
        await work();
        child.kill('SIGKILL');
        await until(() => outcomes().includes('done'));
        expect(runs.map(({ payload, attempt }) => [payload.number, attempt])).toEqual([[1, 2]]);
        expect(telemetry.values(jobsFreed)).toEqual([1]);
      },
      LONG_MS,
    );

    test(
      'what a living process takes long over is left to it',
      async () => {
        await ask(1);
        await startChild();
        await work();
        // Longer than a lock of a dead process is respected.
        await sandbox.database.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute'`;
        const looks = telemetry.values(jobsWaiting).length;
        await until(() => telemetry.values(jobsWaiting).length >= looks + 2);
        expect([runs, telemetry.values(jobsFreed)]).toEqual([[], []]);
      },
      LONG_MS,
    );
  });
}
