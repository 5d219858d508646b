import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import '@asyncflow/observability/flows/jest.ts';
import { placeOrderFlow } from '@asyncflow/observability/flows/place-order.ts';
import type { FollowedSpan } from '@asyncflow/observability/flows/follow.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { shelve, stockOf } from '../shelf.ts';
import { KOREAN, newShopper, type Shopper } from '../shopper.ts';
import { type OrderAnswer } from '../shopper/buying.ts';
import { until } from '../eventually.ts';

describe('cancelling an order', () => {
  let sandbox: TestDatabase;
  let platform: PlatformUnderTest;
  let buyer: Shopper;
  let made = 0;
  let variant = '';

  beforeAll(async () => {
    sandbox = await openTestDatabase();
    platform = await startTestPlatform(sandbox.url);
    await platform.untilReady();
  });
  afterAll(async () => {
    await platform.stop();
    await sandbox.close();
  });
  beforeEach(async () => {
    made += 1;
    variant = `v-${made}`;
    await shelve(sandbox.database, `p-${made}`, { id: variant, stock: 3 });
    buyer = newShopper(platform, KOREAN);
    await buyer.add(variant, 2);
  });
  const order = async (): Promise<OrderAnswer> => {
    const { order: placed } = await buyer.place(`cancel-key-${made}`);
    if (!placed) throw new Error('the order was refused');
    return placed;
  };
  const stateOf = async (id: string) => (await sandbox.database.order.findUniqueOrThrow({ where: { id } })).state;
  const flowOf = async (id: string): Promise<readonly FollowedSpan[]> => {
    const { traceparent } = await sandbox.database.order.findUniqueOrThrow({ where: { id } });
    const traceId = traceparent?.split('-')[1];
    const all = platform.telemetry.traces().flatMap(({ traceId: of, spans }) => spans.map((span) => ({ ...span, traceId: of })));
    const linked = new Set([traceId]);
    // A flow is its trigger's trace and whatever follows from it by links.
    for (let before = 0; before < linked.size;) {
      before = linked.size;
      for (const span of all) if (span.links.some((link) => linked.has(link.traceId))) linked.add(span.traceId);
    }
    return all.filter((span) => linked.has(span.traceId));
  };

  test('a confirmed order gives its stock back, once', async () => {
    const { id } = await order();
    await until(async () => (await stateOf(id)) === 'CONFIRMED');
    expect(await stockOf(sandbox.database, variant)).toBe(1);
    expect(await buyer.cancel(id)).toMatchObject({
      __typename: 'OrderCancelled',
      order: {
        state: 'CANCELLED',
        isCancellable: false,
        history: [{ state: 'PLACED' }, { state: 'CONFIRMED' }, { state: 'CANCELLED' }],
      },
    });
    expect(await buyer.cancel(id)).toMatchObject({
      __typename: 'NotCancellable',
      message: '지금은 취소할 수 없는 주문입니다.',
      order: { state: 'CANCELLED' },
    });
    expect(await stockOf(sandbox.database, variant)).toBe(3);
    expect(await sandbox.database.reservation.findMany({ where: { orderId: id } })).toMatchObject([{ state: 'RELEASED' }]);
  });

  test('many cancels at once give the stock back once', async () => {
    const { id } = await order();
    const answers = await Promise.all(Array.from({ length: 8 }, () => buyer.twin().cancel(id)));
    expect(answers.filter(({ __typename }) => __typename === 'OrderCancelled')).toHaveLength(1);
    expect(await stockOf(sandbox.database, variant)).toBe(3);
  });

  test('what is cancelled before it is confirmed stays cancelled, and no mail is written', async () => {
    await sandbox.database.$executeRawUnsafe(
      `CREATE FUNCTION orders.later() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.run_at := now() + interval ''1 hour''; RETURN NEW; END'`,
    );
    await sandbox.database.$executeRawUnsafe(
      'CREATE TRIGGER later BEFORE INSERT ON graphile_worker._private_jobs FOR EACH ROW EXECUTE FUNCTION orders.later()',
    );
    const { id } = await order();
    await sandbox.database.$executeRawUnsafe('DROP TRIGGER later ON graphile_worker._private_jobs');
    expect(await buyer.cancel(id)).toMatchObject({ order: { state: 'CANCELLED' } });
    await sandbox.database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL`;
    await until(async () => (await sandbox.database.$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs`).length === 0);
    expect([await stateOf(id), await stockOf(sandbox.database, variant)]).toEqual(['CANCELLED', 3]);
    expect((await platform.mails()).filter((name) => name.includes(id))).toEqual([]);
    await until(async () => (await flowOf(id)).some(({ name }) => name === 'job.run'));
    expect(await flowOf(id)).toFollowFlow(placeOrderFlow);
    const text = await platform.telemetry.metricsText();
    expect(text).toMatch(/asyncflow_flows_completed_total\{flow="place-order",outcome="cancelled"\} [1-9]/);
    expect(text).toMatch(/asyncflow_order_transitions_total\{event="confirm",outcome="refused",audience="shopper"\} [1-9]/);
  });

  test('an order whose reservation is gone is declined, and nothing is sold', async () => {
    await sandbox.database.$executeRawUnsafe(
      `CREATE FUNCTION catalogue.forget() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
    );
    await sandbox.database.$executeRawUnsafe(
      'CREATE TRIGGER forget BEFORE INSERT ON catalogue.reservation FOR EACH ROW EXECUTE FUNCTION catalogue.forget()',
    );
    const { id } = await order();
    await sandbox.database.$executeRawUnsafe('DROP TRIGGER forget ON catalogue.reservation');
    await until(async () => (await stateOf(id)) === 'DECLINED');
    await until(async () => (await flowOf(id)).some(({ name }) => name === 'job.run'));
    expect(await flowOf(id)).toFollowFlow(placeOrderFlow);
    expect(await platform.telemetry.metricsText()).toMatch(
      /asyncflow_checkouts_total\{outcome="declined",audience="shopper"\} [1-9]/,
    );
  });

  test('an order that is confirmed keeps the contract of its flow, mail included', async () => {
    const { id } = await order();
    await until(async () => (await flowOf(id)).some(({ name }) => name === 'mail.send'));
    expect(await flowOf(id)).toFollowFlow(placeOrderFlow);
    const text = await platform.telemetry.metricsText();
    expect(text).toMatch(/asyncflow_flows_started_total\{flow="place-order"\} [1-9]/);
    expect(text).toMatch(/asyncflow_flows_completed_total\{flow="place-order",outcome="confirmed"\} [1-9]/);
  });
});
