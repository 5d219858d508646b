import { afterEach, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { OPERATIONS } from '../../observability/conventions/graphql.ts';
import { JOURNEYS, type JourneyName } from '../../observability/conventions/synthetic.ts';
import { nodeDriver, type Run, type Timing } from '../drivers/node.ts';
import { fixtureShop, type Faults } from '../fixture-shop.ts';
import { JOURNEYS_BY_NAME, walkable } from './all.ts';
import { JOURNEY_OPERATIONS, shopOf, type Journey } from './journey.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});
const ACCOUNT = { email: 'probe@synthetic.invalid', password: 'a password of the test' };
async function walk(
  name: JourneyName,
  faults: Faults = {},
  journey: Journey = JOURNEYS_BY_NAME[name](shopOf(1, ACCOUNT)),
): Promise<Run> {
  const shop = await fixtureShop(faults);
  closing.push(shop.close);
  const driver = nodeDriver({
    platformUrl: shop.url,
    forwardedSecret: undefined,
    timeoutMs: 5000,
    wait: () => Promise.resolve(),
  });
  return driver.run(name, journey);
}

test.each(JOURNEY_OPERATIONS)('the document %s fits the schema and has a row of its own in the figures', (name) => {
  const schema = buildSchema(readFileSync(new URL('../../platform/src/generated/graphql/api.graphql', import.meta.url), 'utf8'));
  const document = parse(readFileSync(new URL(`../operations/${name}.graphql`, import.meta.url), 'utf8'));
  expect(validate(schema, document)).toEqual([]);
  expect(OPERATIONS).toContain(name);
});
test.each(JOURNEYS)('a sound shop passes the journey %s', async (name) => {
  expect(await walk(name)).toMatchObject({ outcome: 'passed', failedChecks: [] });
});
test('an order that is placed twice fails', async () => {
  expect((await walk('cart-to-order', { doubleOrders: true })).failedChecks).toEqual(['order-is-placed-once']);
});
test('an order that is never confirmed fails, and is taken back all the same', async () => {
  expect((await walk('cart-to-order', { neverConfirms: true })).failedChecks).toEqual(['order-is-confirmed']);
});
test('a session that outlives signing out fails', async () => {
  expect((await walk('account', { keepsSession: true })).failedChecks).toEqual(['signs-out']);
});
test('without an account of its own the prober leaves out what needs one', () => {
  expect(walkable(shopOf(1))).not.toContain('account');
  expect(walkable(shopOf(1, ACCOUNT))).toEqual(JOURNEYS);
});
test('a product that says sold out while a variant is left fails the stock check alone', async () => {
  expect(await walk('browse', { lyingStock: true })).toMatchObject({ outcome: 'failed', failedChecks: ['stock-agrees'] });
});
test('results in the wrong order fail', async () => {
  expect((await walk('search', { unsorted: true })).failedChecks).toEqual(['sorted-by-price']);
});
test('a facet that goes on counting wrongly fails, and one that did while the catalogue changed does not', async () => {
  expect((await walk('search', { wrongFacets: 100 })).failedChecks).toEqual(['facet-narrows']);
  expect((await walk('search', { wrongFacets: 2 })).failedChecks).toEqual([]);
});
test('a second page that repeats the first fails', async () => {
  expect((await walk('search', { repeatedPage: true })).failedChecks).toEqual(['next-page-is-new']);
});
test.each([
  ['an error with status 500', { status: 500 }, 'HTTP_500'],
  ['an error with status 200', { graphqlErrors: true }, 'GRAPHQL_ERRORS'],
  ['a page instead of JSON', { body: '<html>' }, 'NOT_JSON'],
  ['an empty answer', { body: '{}' }, 'NO_DATA'],
])('%s is a failure of the shop', async (_, faults, errorType) => {
  expect(await walk('browse', faults)).toMatchObject({ outcome: 'failed', failedChecks: ['answers'], errorType });
});
test('a dead shop is a failure of the shop', async () => {
  const shop = await fixtureShop();
  await shop.close();
  const run = await nodeDriver({ platformUrl: shop.url, forwardedSecret: undefined, timeoutMs: 5000 }).run(
    'browse',
    JOURNEYS_BY_NAME.browse(shopOf(1)),
  );
  expect(run).toMatchObject({ outcome: 'failed', errorType: 'ECONNREFUSED' });
});
test("a mistake of the prober's own counts apart", async () => {
  function* broken(): Journey {
    yield { kind: 'check', name: 'answers', passed: true };
    throw new RangeError('a bug');
  }
  expect(await walk('browse', {}, broken())).toMatchObject({ outcome: 'prober-error', errorType: 'RangeError' });
});
test('an address that cannot be resolved counts apart', async () => {
  const driver = nodeDriver({ platformUrl: 'http://shop.invalid', forwardedSecret: undefined, timeoutMs: 5000 });
  expect(await driver.run('browse', JOURNEYS_BY_NAME.browse(shopOf(1)))).toMatchObject({ outcome: 'prober-error' });
});
test('being told to slow down says nothing of the shop', async () => {
  expect(await walk('browse', { status: 429 })).toMatchObject({ outcome: 'prober-error', errorType: 'RATE_LIMITED' });
});
test('requests are marked synthetic, sampled and timed', async () => {
  const shop = await fixtureShop();
  closing.push(shop.close);
  const timings: Timing[] = [];
  const driver = nodeDriver({
    platformUrl: shop.url,
    forwardedSecret: 's',
    timeoutMs: 5000,
    onTiming: (timing) => timings.push(timing),
  });
  await driver.run('browse', JOURNEYS_BY_NAME.browse(shopOf(1)));
  expect(shop.headers()).toMatchObject({
    'x-asyncflow-synthetic': 'true',
    'x-asyncflow-forwarded-secret': 's',
    traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/),
  });
  expect(timings.map(({ operation }) => operation)).toEqual(['JourneyCategories', 'JourneySearch', 'JourneyProduct']);
});
test('the same seed makes the same choices', () => {
  const picks = (seed: number): unknown[] => {
    const shop = shopOf(seed);
    return Array.from({ length: 20 }, () => shop.pick([1, 2, 3, 4, 5]));
  };
  expect(picks(7)).toEqual(picks(7));
  expect(picks(7)).not.toEqual(picks(8));
  expect(shopOf(1).pick([])).toBeUndefined();
});
