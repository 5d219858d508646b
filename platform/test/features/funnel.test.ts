import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { openEventBus } from '../../src/adapters/event-bus/postgres.ts';
import { orderPlaced } from '../../src/domains/orders/contract.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { visitHash } from '../../src/kernel/visit.ts';
import { until } from '../eventually.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, TEST_SECRET, type PlatformUnderTest } from '../running-platform.ts';

const REPORT = { visit: 'visit-of-Ann', audience: 'shopper', steps: ['product-view', 'cart-add'] };

let database: TestDatabase;
let shop: PlatformUnderTest;
beforeAll(async () => {
  database = await openTestDatabase();
  shop = await startTestPlatform(database.url);
  await shop.untilReady();
}, 60_000);
afterAll(async () => {
  await shop.stop();
  await database.close();
});

const report = (body: unknown, headers: Record<string, string> = { 'x-asyncflow-forwarded-secret': TEST_SECRET }) =>
  fetch(`${shop.url}/internal/funnel`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('a visit that the storefront tells of is kept', async () => {
  expect((await report(REPORT)).status).toBe(202);
  expect(await database.database.visitStep.findMany({ select: { step: true }, orderBy: { step: 'asc' } })).toEqual([
    { step: 'cart-add' },
    { step: 'product-view' },
  ]);
});

test('a stranger finds no such address', async () => {
  expect((await report(REPORT, {})).status).toBe(404);
  expect((await report(REPORT, { 'x-asyncflow-forwarded-secret': 'a guess' })).status).toBe(404);
});

test('what is no report is refused', async () => {
  expect((await report({ ...REPORT, steps: ['<script>'] })).status).toBe(400);
});

test('an order that was placed is counted once', async () => {
  const bus = openEventBus({
    database: database.database,
    databaseUrl: database.url,
    clock: systemClock,
    telemetry: recordingTelemetry(),
  });
  const placed = { orderId: 'order-1', visitHash: visitHash(REPORT.visit), synthetic: false };
  for (let time = 0; time < 2; time += 1)
    await database.database.$transaction((transaction) => bus.append(transaction, orderPlaced, placed));
  for (const [orderId, synthetic] of [
    ['order-2', false],
    ['order-3', true],
  ] as const)
    await database.database.$transaction((transaction) =>
      bus.append(transaction, orderPlaced, { ...placed, orderId, synthetic }),
    );
  await bus.close();
  // The last one written is the last one read, and counted once it is kept.
  const counted = async (audience: string): Promise<number> =>
    Number(
      new RegExp(`^asyncflow_orders_counted_total\\{visit="known",audience="${audience}"\\} (\\d+)`, 'm').exec(
        await shop.telemetry.metricsText(),
      )?.[1],
    );
  await until(async () => (await counted('synthetic')) === 1);
  expect(await counted('shopper')).toBe(2);
  expect(await database.database.placedOrder.count()).toBe(3);
});

test('a guest is told that the funnel is for merchants', async () => {
  const { body } = await shop.ask(
    { query: '{ funnel { __typename ... on NotAllowed { code message } } }' },
    { 'accept-language': 'ko' },
  );
  expect(body.data?.['funnel']).toEqual({
    __typename: 'NotAllowed',
    code: 'NOT_ALLOWED',
    message: '판매자만 할 수 있는 작업입니다.',
  });
});
