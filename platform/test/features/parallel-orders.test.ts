import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { createHash, randomUUID } from 'node:crypto';
import { openJobQueue } from '../../src/adapters/job-queue/graphile.ts';
import { cartOf, lineOf } from '../../src/domains/cart/cart.ts';
import type { Owner } from '../../src/domains/cart/contract.ts';
import { changeWithTitle } from '../../src/domains/cart/errors.ts';
import { shippingMinor } from '../../src/domains/cart/pricing.ts';
import { cartStore } from '../../src/domains/cart/store.ts';
import { stockStore } from '../../src/domains/catalogue/stock-store.ts';
import { placing, type PlaceOutcome, type PlacingMeans } from '../../src/domains/orders/placing.ts';
import { orderStore } from '../../src/domains/orders/store.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { outboxOnly } from '../outbox-only.ts';
import { startTestPlatform } from '../running-platform.ts';
import { shelve, stockOf } from '../shelf.ts';
import { KOREAN, newShopper } from '../shopper.ts';
import { EMAIL, RECIPIENT } from '../shopper/buying.ts';

let sandbox: TestDatabase;
beforeEach(async () => {
  sandbox = await openTestDatabase();
});
afterEach(() => sandbox.close());

test('of more shoppers than pieces as many get one as there are, in whatever sequence their carts are', async () => {
  await shelve(sandbox.database, 'p', { id: 'a', stock: 7 }, { id: 'b', stock: 7 }, { id: 'c', stock: 7 });
  const platform = await startTestPlatform(sandbox.url);
  await platform.untilReady();
  const orders = ['a b c', 'c b a', 'b a c', 'c a b'].map((ids) => ids.split(' '));
  const buyers = Array.from({ length: 28 }, () => newShopper(platform, KOREAN));
  for (const [at, buyer] of buyers.entries()) for (const id of orders[at % orders.length] ?? []) await buyer.add(id);
  const outcomes = await Promise.all(buyers.map((buyer, at) => buyer.place(`parallel-${at}`)));
  expect(outcomes.filter(({ __typename }) => __typename === 'OrderPlaced')).toHaveLength(7);
  const refused = outcomes.filter(({ __typename }) => __typename !== 'OrderPlaced');
  expect(new Set(refused.map(({ changes }) => changes?.length))).toEqual(new Set([3]));
  for (const id of ['a', 'b', 'c']) expect(await stockOf(sandbox.database, id)).toBe(0);
  await platform.stop();
});

describe('a shopper whose answer was lost asks again', () => {
  const SHOPPERS = 12;
  /** The rule over the real stores; what a test leaves out of it is `differences`. */
  const rule = (differences: (store: PlacingMeans['store']) => Partial<PlacingMeans['store']>) => {
    const { database, url } = sandbox;
    const telemetry = recordingTelemetry();
    const jobQueue = openJobQueue({ database, databaseUrl: url, clock: systemClock, telemetry, concurrency: 1 });
    const orders = orderStore({ database, eventBus: outboxOnly, jobQueue });
    const carts = cartStore(database);
    const catalogue = stockStore(database, outboxOnly);
    const place = placing({
      store: { ...orders, ...differences(orders) },
      catalogue,
      carts: {
        take: (transaction, owner, cart) => carts.take(transaction, owner, cart, new Date()),
        differences: (contents, today) =>
          cartOf({ id: '', version: 0, ...contents }, today).changes.map((change) => ({
            kind: change.kind,
            text: changeWithTitle(change),
          })),
        shippingMinor,
      },
      now: () => new Date(),
      traceparent: () => undefined,
    });
    return { place, carts, catalogue, close: () => jobQueue.close() };
  };

  /** Each shopper asks three times at once and once more later; answers what is wrong with what they got. */
  async function mistakes({ place, carts, catalogue }: ReturnType<typeof rule>): Promise<readonly string[]> {
    const variant = `v-${randomUUID()}`;
    await shelve(sandbox.database, variant, { id: variant, stock: SHOPPERS });
    const sold = (await catalogue.variants([variant])).get(variant);
    if (!sold) throw new Error('there is nothing on the shelf');
    const found = await Promise.all(
      Array.from({ length: SHOPPERS }, async () => {
        const owner: Owner = { kind: 'guest', tokenHash: createHash('sha256').update(randomUUID()).digest('hex') };
        await carts.change(owner, new Date(), () => ({ lines: [lineOf(sold, 1)], result: undefined }));
        const cart = await carts.find(owner);
        if (!cart) throw new Error('there is no cart');
        const wanted = {
          idempotencyKey: randomUUID(),
          cartId: cart.id,
          cartVersion: cart.version,
          email: EMAIL,
          recipient: { ...RECIPIENT, line2: '' },
        };
        const ask = (): Promise<PlaceOutcome> => place({ owner, wanted, locale: 'ko', synthetic: false, visitHash: undefined });
        const outcomes = [...(await Promise.all([ask(), ask(), ask()])), await ask()];
        const ids = outcomes.map((outcome) => (outcome.__typename === 'OrderPlaced' ? outcome.order.id : outcome.__typename));
        return new Set(ids).size === 1 ? [] : [`one request was answered ${ids.join(', ')}`];
      }),
    );
    const left = await stockOf(sandbox.database, variant);
    return [...found.flat(), ...(left === 0 ? [] : [`${left} are left of ${SHOPPERS} after ${SHOPPERS} orders`])];
  }

  test('and is answered the one order', async () => {
    const whole = rule(() => ({}));
    expect(await mistakes(whole)).toEqual([]);
    await whole.close();
  });

  test('which this test would not find without the check of the key', async () => {
    const without = rule(() => ({ findByKey: () => Promise.resolve(undefined) }));
    expect(await mistakes(without)).toContainEqual(expect.stringMatching(/EmptyCart/));
    await without.close();
  });
});
