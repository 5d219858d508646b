import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkouts } from '@asyncflow/observability/conventions/orders.ts';
import { recordingTelemetry, type RecordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/harness.ts';
import { manualClock, type ManualClock } from '../../../test/manual-clock.ts';
import { outboxOnly } from '../../../test/outbox-only.ts';
import { openJobQueue } from '../../adapters/job-queue/graphile.ts';
import type { JobQueue } from '../../ports/job-queue.ts';
import { orderJobs } from './handlers.ts';
import { confirmOrderJob } from './jobs.ts';
import { moving, type MovingMeans } from './moving.ts';
import { judgeThoseOverdue } from './overdue.ts';
import { orderStore, type OrderStore } from './store.ts';
import { countMove } from './telemetry.ts';

let sandbox: TestDatabase;
let telemetry: RecordingTelemetry;
let clock: ManualClock;
let jobQueue: JobQueue;
let store: OrderStore;
beforeEach(async () => {
  sandbox = await openTestDatabase();
  telemetry = recordingTelemetry();
  clock = manualClock(new Date());
  const { database, url } = sandbox;
  jobQueue = openJobQueue({ database, databaseUrl: url, clock, telemetry, concurrency: 1 });
  store = orderStore({ database, eventBus: outboxOnly, jobQueue });
  const placedAt = clock.now();
  await database.order.create({
    data: {
      id: 'order-1',
      number: '20261125-AAAAAA',
      owner: 'guest:a',
      idempotencyKey: 'key',
      fingerprint: '0'.repeat(64),
      locale: 'ko',
      subtotalMinor: 1,
      shippingMinor: 0,
      totalMinor: 1,
      placedAt,
      deadlineAt: new Date(placedAt.getTime() + 30_000),
    },
  });
});
afterEach(async () => {
  await jobQueue.close();
  await sandbox.close();
});
const judged = (): (string | undefined)[] =>
  telemetry.metrics.filter(({ name }) => name === checkouts.name).map(({ labels }) => labels['outcome']);
const move = async (settle: MovingMeans['catalogue']['settle'] = () => Promise.resolve('settled')): Promise<void> => {
  const step = moving({ store, catalogue: { settle, release: () => Promise.resolve() }, now: () => clock.now() });
  countMove({ telemetry, clock }, 'confirm', await step('order-1', 'confirm'));
};
const overdue = (): Promise<number> => judgeThoseOverdue({ store, clock, telemetry });

test('a checkout confirmed in time is counted so, once', async () => {
  await clock.advance(29_000);
  await move();
  await move();
  await clock.advance(60_000);
  expect([await overdue(), judged()]).toEqual([0, ['confirmed']]);
});
test('one past its deadline is overdue once, whoever looks, and stays so when it is confirmed after all', async () => {
  expect(await overdue()).toBe(0);
  await clock.advance(30_001);
  expect(await store.countUnfinished(new Date(clock.now().getTime() - 30_000), 10)).toBe(1);
  const found = await Promise.all([overdue(), overdue(), overdue()]);
  expect(found.reduce((sum, count) => sum + count)).toBe(1);
  await move();
  expect([judged(), await store.countUnfinished(clock.now(), 10)]).toEqual([['overdue'], 0]);
});
test('one confirmed late before anybody looked is overdue', async () => {
  await clock.advance(30_001);
  await move();
  expect([await overdue(), judged()]).toEqual([0, ['overdue']]);
});
test('one whose job failed for the last time has failed, once', async () => {
  const [confirm] = orderJobs({
    store,
    move: () => Promise.reject(new Error('never')),
    mailer: { send: () => Promise.resolve(), close: () => Promise.resolve() },
    publicUrl: 'http://localhost',
    telemetry,
    clock,
  });
  const attempt = (number: number): Promise<void> | undefined =>
    confirm?.handle({
      payload: { orderId: 'order-1' } as never,
      attempt: number,
      synthetic: false,
      signal: new AbortController().signal,
    });
  await expect(attempt(1)).rejects.toThrow('never');
  expect(judged()).toEqual([]);
  await expect(attempt(confirmOrderJob.attemptsMax)).rejects.toThrow('never');
  await clock.advance(60_000);
  expect([await overdue(), judged()]).toEqual([0, ['failed']]);
});
