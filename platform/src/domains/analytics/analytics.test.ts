import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  analyticsDeleted,
  analyticsRows,
  analyticsRowsMax,
  ordersCounted,
  visitSteps,
} from '@asyncflow/observability/conventions/analytics.ts';
import type { FunnelStep } from '@asyncflow/observability/conventions/rum.ts';
import { recordingTelemetry, type RecordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/harness.ts';
import { manualClock } from '../../../test/manual-clock.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { visitHash } from '../../kernel/visit.ts';
import { conversionOf, readFunnel, type Funnel } from './funnel.ts';
import { recording, type Recording } from './recording.ts';
import { deleteExpired } from './retention.ts';
import { analyticsStore, type AnalyticsStore } from './store.ts';
import { visitReport } from './visit.ts';

const MERCHANT: Viewer = { accountId: 'account-1', role: 'merchant', sessionId: 'session-1' };
/** Nine in the evening in Seoul. */
const NOW = new Date('2026-11-25T12:00:00Z');
const ago = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const visit = (name: string): string => `visit-of-${name}`;

let database: TestDatabase;
let store: AnalyticsStore;
let telemetry: RecordingTelemetry;
let record: Recording;

beforeAll(async () => {
  database = await openTestDatabase();
  store = analyticsStore(database.database);
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.database.visitStep.deleteMany();
  await database.database.placedOrder.deleteMany();
  telemetry = recordingTelemetry();
  record = recording(store, telemetry);
});

const saw = (name: string, steps: readonly FunnelStep[], at = NOW, audience: 'shopper' | 'synthetic' | 'bot' = 'shopper') =>
  record.visit({ visit: visit(name), audience, steps: [...steps] }, at);
const ordered = (orderId: string, name: string | undefined, at = NOW, synthetic = false) =>
  record.order({ orderId, visitHash: name === undefined ? null : visitHash(visit(name)), synthetic }, at);
const funnel = async (days = 7): Promise<Funnel> => {
  const read = await readFunnel(store, MERCHANT, days, NOW);
  if (read.__typename !== 'Funnel') throw new Error(read.__typename);
  return read;
};

describe('the funnel', () => {
  test('counts a visit once for each step, however often it is told', async () => {
    await saw('Ann', ['product-view', 'product-view']);
    await saw('Ann', ['product-view', 'cart-add']);
    await saw('Bo', ['product-view']);
    const { total } = await funnel();
    expect(total.steps).toEqual({ 'product-view': 2, 'cart-add': 1, 'checkout-start': 0, 'order-placed': 0 });
    expect(await database.database.visitStep.count()).toBe(3);
    expect(telemetry.values(visitSteps)).toHaveLength(3);
  });

  test('sets orders that the server counted against visits with a product view', async () => {
    for (const name of ['Ann', 'Bo', 'Cy', 'Di']) await saw(name, ['product-view']);
    await ordered('order-1', 'Ann');
    await ordered('order-1', 'Ann');
    const { total } = await funnel();
    expect(total).toMatchObject({ orders: 1, ordersOfVisits: 1 });
    expect(conversionOf(total)).toBe(0.25);
  });

  test('counts an order of a visit that was not measured, and keeps it out of the conversion', async () => {
    await saw('Ann', ['product-view']);
    await ordered('order-1', undefined);
    const { total } = await funnel();
    expect(total).toMatchObject({ orders: 1, ordersOfVisits: 0 });
    expect(conversionOf(total)).toBe(0);
    expect(telemetry.metrics.filter(({ name }) => name === ordersCounted.name)).toMatchObject([{ labels: { visit: 'unknown' } }]);
  });

  test('leaves bots and journeys out, their orders too', async () => {
    await saw('Ann', ['product-view']);
    await saw('crawler', ['product-view', 'cart-add'], NOW, 'bot');
    await saw('journey', ['product-view'], NOW, 'synthetic');
    await ordered('order-1', 'crawler');
    await ordered('order-2', 'journey', NOW, true);
    expect((await funnel()).total).toMatchObject({ steps: { 'product-view': 1, 'cart-add': 0 }, orders: 0, ordersOfVisits: 0 });
  });

  test('has no conversion where nobody looked at a product', async () => {
    await ordered('order-1', undefined);
    expect(conversionOf((await funnel()).total)).toBeNull();
  });

  test('shows every day of Seoul, the empty ones too, the oldest first', async () => {
    // Half past midnight in Seoul, and half an hour before it.
    await saw('Ann', ['product-view'], new Date('2026-11-24T15:30:00Z'));
    await saw('Bo', ['product-view'], new Date('2026-11-24T14:30:00Z'));
    await saw('long ago', ['product-view'], ago(5));
    const { days } = await funnel(3);
    expect(days.map(({ date, count }) => [date, count.steps['product-view']])).toEqual([
      ['2026-11-23', 0],
      ['2026-11-24', 1],
      ['2026-11-25', 1],
    ]);
  });

  test('is for merchants', async () => {
    expect(await readFunnel(store, undefined, 7, NOW)).toMatchObject({ __typename: 'NotAllowed', needs: 'merchant' });
    expect(await readFunnel(store, { ...MERCHANT, role: 'shopper' }, 7, NOW)).toMatchObject({ __typename: 'NotAllowed' });
  });

  test.each([0, -1, 91])('of %i days is refused', async (days) =>
    expect(await readFunnel(store, MERCHANT, days, NOW)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'days' }],
    }),
  );
});

describe('what is kept', () => {
  test('is no name of a visit, only its hash', async () => {
    await saw('Ann', ['product-view']);
    await ordered('order-1', 'Ann');
    const [step] = await database.database.visitStep.findMany();
    const [order] = await database.database.placedOrder.findMany();
    expect(step?.visitHash).toHaveLength(32);
    expect(step?.visitHash).toEqual(order?.visitHash);
    const rows = await database.database.$queryRaw`SELECT v::text, p::text FROM analytics.visit_step v, analytics.placed_order p`;
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(visit('Ann')).toString('hex'));
    expect(JSON.stringify(rows)).not.toContain(visit('Ann'));
  });

  test('is gone after 90 days, batch by batch', async () => {
    for (let at = 0; at < 7; at += 1) await saw(`old ${at}`, ['product-view'], ago(91));
    await saw('Ann', ['product-view'], ago(89));
    await ordered('order-old', undefined, ago(91));
    await ordered('order-new', undefined, ago(89));
    await deleteExpired({ store, clock: manualClock(NOW), telemetry }, { atOnceMax: 3 });
    expect(await database.database.visitStep.count()).toBe(1);
    expect(await database.database.placedOrder.findMany({ select: { orderId: true } })).toEqual([{ orderId: 'order-new' }]);
    expect(telemetry.values(analyticsDeleted)).toEqual([3, 3, 1, 1]);
  });

  test('is so many rows at most, the newest ones, and says how many', async () => {
    for (let at = 0; at < 8; at += 1) await saw(`made up ${at}`, ['product-view'], ago(8 - at));
    await ordered('order-1', undefined);
    await deleteExpired({ store, clock: manualClock(NOW), telemetry }, { atOnceMax: 2, rowsMax: 5 });
    const left = await database.database.visitStep.findMany({ orderBy: { createdAt: 'asc' }, select: { createdAt: true } });
    expect(left.map(({ createdAt }) => createdAt)).toEqual([5, 4, 3, 2, 1].map(ago));
    expect(telemetry.metrics.filter(({ name }) => name === analyticsDeleted.name)).toMatchObject([
      { labels: { table: 'visit_step', reason: 'too-many' }, value: 2 },
      { labels: { table: 'visit_step', reason: 'too-many' }, value: 1 },
    ]);
    expect([telemetry.values(analyticsRows), telemetry.values(analyticsRowsMax)]).toEqual([
      [5, 1],
      [5, 5],
    ]);
  });
});

test.each([
  ['nothing', undefined],
  ['text', 'a visit'],
  ['a step that there is not', { visit: visit('Ann'), audience: 'shopper', steps: ['bought-everything'] }],
  ['no step', { visit: visit('Ann'), audience: 'shopper', steps: [] }],
  ['more steps than there are', { visit: visit('Ann'), audience: 'shopper', steps: Array(5).fill('cart-add') }],
  ['an audience of its own', { visit: visit('Ann'), audience: 'king', steps: ['cart-add'] }],
  ['an e-mail address for a visit', { visit: 'ann@example.com', audience: 'shopper', steps: ['cart-add'] }],
])('a report of %s is no report', (_, body) => expect(visitReport.safeParse(body).success).toBe(false));
