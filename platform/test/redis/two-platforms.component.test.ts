import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { domains } from '../../src/domains.ts';
import { eventually, until } from '../eventually.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, TEST_SECRET, type PlatformUnderTest } from '../running-platform.ts';
import { shelve } from '../shelf.ts';
import { startRedis, type RedisServer } from './server.ts';

// Platforms that share a database and a Redis, as replicas do.

const PRICE =
  'query ProductPage($id: ID!) { product(id: $id) { ... on Product { version variants { id } price { amountMinor } } } }';
const PER_MINUTE = 40;

let database: TestDatabase;
let redis: RedisServer;
const platforms: PlatformUnderTest[] = [];

async function start(environment: Record<string, string> = {}): Promise<PlatformUnderTest> {
  const platform = await startTestPlatform(database.url, {
    REDIS_URL: redis.url,
    RATE_LIMIT_PER_MINUTE: String(PER_MINUTE),
    ...environment,
  });
  platforms.push(platform);
  return platform;
}

let one: PlatformUnderTest;
let other: PlatformUnderTest;
beforeAll(async () => {
  redis = await startRedis();
  database = await openTestDatabase();
  await shelve(database.database, 'bag', { id: 'bag-1', stock: 5, priceMinor: 10_000 });
  await shelve(database.database, 'box', { id: 'box-1', stock: 5, priceMinor: 10_000 });
  one = await start();
  other = await start();
  await one.untilReady();
  await other.untilReady();
});
afterAll(async () => {
  for (const platform of platforms.toReversed()) await platform.stop();
  await database.close();
  await redis.stop();
});

/** Somebody with an address of their own, who comes through the storefront. */
let addresses = 0;
const from = (address = `10.0.0.${(addresses += 1)}`): Record<string, string> => ({
  'x-asyncflow-forwarded-secret': TEST_SECRET,
  'x-asyncflow-client-address': address,
});
const synthetic = { 'x-asyncflow-forwarded-secret': TEST_SECRET, 'x-asyncflow-synthetic': 'true' };

const product = async (platform: PlatformUnderTest, id: string, headers = synthetic as Record<string, string>) => {
  const { status, body } = await platform.ask({ query: PRICE, variables: { id } }, headers);
  const found = body.data?.['product'] as { version: number; price: { amountMinor: number } } | undefined;
  return { status, version: found?.version ?? 0, price: found?.price.amountMinor };
};
const setPrice = async (platform: PlatformUnderTest, id: string, priceMinor: number): Promise<void> => {
  const merchant = { ...synthetic, ...(await platform.asMerchant()) };
  const { version } = await product(platform, id, merchant);
  const { body } = await platform.ask(
    {
      query: 'mutation SetPrice($input: SetPriceInput!) { setPrice(input: $input) { __typename } }',
      variables: { input: { productId: id, version, variantId: `${id}-1`, priceMinor } },
    },
    merchant,
  );
  expect(body.data).toEqual({ setPrice: { __typename: 'ProductSaved' } });
};
const metric = async (platform: PlatformUnderTest, line: RegExp): Promise<number> =>
  Number(line.exec(await platform.telemetry.metricsText())?.[1] ?? 0);
const hits = (platform: PlatformUnderTest): Promise<number> =>
  metric(platform, /^asyncflow_cache_lookups_total\{cache="responses",outcome="hit"\} (\d+)/m);
const isUp = (platform: PlatformUnderTest): Promise<number> => metric(platform, /^asyncflow_redis_up (\d)/m);
const isReady = async (platform: PlatformUnderTest): Promise<boolean> => (await fetch(`${platform.url}/readyz`)).ok;

/** Asks both by turns till the limit refuses; how many were let through. */
async function letThrough(headers: Record<string, string>, ...asked: readonly PlatformUnderTest[]): Promise<number> {
  for (let count = 0; ; count += 1) {
    const { status } = await product(asked[count % asked.length] ?? one, 'bag', headers);
    if (status === 429) return count;
    expect(status).toBe(200);
  }
}

describe('two platforms over one Redis', () => {
  test('let an address through as often as one would', async () => {
    const headers = from();
    expect(await letThrough(headers, one, other)).toBe(PER_MINUTE);
    for (const platform of [one, other]) expect((await product(platform, 'bag', headers)).status).toBe(429);
    expect((await product(other, 'bag', from())).status).toBe(200);
  });

  test('give each other what they have answered', async () => {
    const before = await hits(other);
    await eventually(
      async () => {
        expect((await product(one, 'bag')).price).toBe((await product(other, 'bag')).price);
        return hits(other);
      },
      (now) => now > before,
    );
  });

  test('hear of each other: what one has changed the other answers and finds', async () => {
    for (const [at, price] of [11_000, 12_000, 13_000].entries()) {
      const [writer, reader] = at % 2 === 0 ? [one, other] : [other, one];
      await product(reader, 'bag');
      await setPrice(writer, 'bag', price);
      await eventually(
        () => product(reader, 'bag'),
        (found) => found.price === price,
      );
      await eventually(
        async () => {
          const { body } = await reader.ask(
            { query: '{ search(input: {}) { ... on SearchConnection { edges { node { price { amountMinor } } } } } }' },
            synthetic,
          );
          return JSON.stringify(body.data);
        },
        (found) => found.includes(String(price)),
      );
    }
  });

  test('tell a gateway that has no database of its own what is outdated', async () => {
    const subgraphs = domains.map(({ name }) => name).join(',');
    const served = await start({ PLATFORM_ROLE: subgraphs });
    const gateway = await start({
      PLATFORM_ROLE: 'gateway',
      SUBGRAPH_URLS: subgraphs
        .split(',')
        .map((name) => `${name}=${served.url}/subgraphs/${name}`)
        .join(','),
    });
    await served.untilReady();
    await gateway.untilReady();
    expect((await product(gateway, 'box')).price).toBe(10_000);
    await setPrice(one, 'box', 14_000);
    await until(async () => (await metric(gateway, /^asyncflow_cache_outdated_total\{cache="responses"\} (\d+)/m)) > 0);
    expect((await product(gateway, 'box')).price).toBe(14_000);
  });

  test('leave nothing in Redis that stays, or that names anybody', async () => {
    await letThrough(from('203.0.113.77'), one, other);
    const kept = await redis.keys();
    expect(kept.length).toBeGreaterThan(0);
    for (const key of kept) {
      expect(key).toMatch(/^asyncflow:(heartbeat|rate:[\w-]{22}|cache:responses:\d+:[\w-]{43})$/);
      // -2: it has ended since.
      expect(await redis.client.pttl(key)).not.toBe(-1);
      expect(String(await redis.client.get(key))).not.toContain('203.0.113.77');
    }
  });
});

describe('Redis gone', () => {
  test.each([
    ['frozen', () => redis.freeze(), () => redis.thaw()],
    ['killed', () => redis.kill(), () => redis.start()],
  ])(
    'while it is %s all is answered rightly and ready, a metric says so, and it is used again when it is back',
    async (_, lose, find) => {
      const both = [one, other];
      const headers = from();
      for (const platform of both) await until(async () => (await isUp(platform)) === 1);
      for (let at = 0; at < 10; at += 1) await product(one, 'bag', headers);
      await lose();
      const answers = await Promise.all(Array.from({ length: 20 }, (__, at) => product(both[at % 2] ?? one, 'bag')));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(answers.map(({ price }) => price)).size).toBe(1);
      for (const platform of both) {
        await until(async () => (await isUp(platform)) === 0);
        expect(await isReady(platform)).toBe(true);
      }
      // Each counts by itself, and goes on where it was.
      expect(await letThrough(headers, one)).toBe(PER_MINUTE - 10);
      // Events come, by looking.
      const price = 20_000 + (answers[0]?.price ?? 0);
      await setPrice(one, 'bag', price);
      await eventually(
        () => product(other, 'bag'),
        (found) => found.price === price,
      );
      await find();
      for (const platform of both) await until(async () => (await isUp(platform)) === 1);
      expect(await letThrough(from(), one, other)).toBe(PER_MINUTE);
    },
  );

  test('at the start of a platform keeps nobody waiting', async () => {
    await redis.kill();
    const early = await start();
    await early.untilReady();
    expect(await product(early, 'bag')).toMatchObject({ status: 200 });
    expect(await isUp(early)).toBe(0);
    await redis.start();
    await until(async () => (await isUp(early)) === 1);
  });
});
