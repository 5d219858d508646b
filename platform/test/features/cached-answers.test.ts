import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { domains } from '../../src/domains.ts';
import { eventually } from '../eventually.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { shelve } from '../shelf.ts';
import { newShopper } from '../shopper.ts';
import { makeAccount } from '../test-accounts.ts';

// Answers that are kept for anybody: they are what would be answered without, to everybody, and nothing of anybody's is among them.

const PRODUCT =
  'query ProductPage($id: ID!) { product(id: $id) { ... on Product { id version title price { amountMinor formatted } variants { stock } } } }';
const SHARED = [
  PRODUCT,
  'query Navigation { categories { id name } }',
  'query SearchPage { search(input: { query: "가방" }) { ... on SearchConnection { totalCount edges { node { id title } } } } }',
];
/** What is the asker's own, alone and together with what is anybody's, behind fragments, aliases and directives. */
const PERSONAL = [
  'query Viewer { viewer { email } }',
  'query Cart { cart { itemCount lines { id quantity } } }',
  'query Mine($id: ID!) { product(id: $id) { ... on Product { title } } viewer { email } }',
  'query Mixed($id: ID!) { product(id: $id) { ... on Product { title } } cart { ...Lines } } fragment Lines on Cart { lines { id quantity } }',
  'query Maybe($id: ID!) { product(id: $id) { ... on Product { title } } mine: viewer @skip(if: false) { email } }',
  'query Orders { orders { ... on OrderConnection { edges { cursor } } } }',
  'query Funnel { funnel { __typename } }',
];

let database: TestDatabase;
/** Keeps answers; the other keeps none, and is what the first is held to. */
let keeping: PlatformUnderTest;
let plain: PlatformUnderTest;
let federated: readonly PlatformUnderTest[] = [];
const askers: { readonly name: string; readonly headers: Record<string, string> }[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  await shelve(database.database, 'bag', { id: 'bag-1', stock: 5 });
  await shelve(database.database, 'box', { id: 'box-1', stock: 5 });
  keeping = await startTestPlatform(database.url);
  plain = await startTestPlatform(database.url, { RESPONSE_CACHE_MB_MAX: '0' });
  const names = domains.map(({ name }) => name);
  const served = await startTestPlatform(database.url, { PLATFORM_ROLE: names.join(',') });
  const addresses = names.map((name) => `${name}=${served.url}/subgraphs/${name}`).join(',');
  federated = [await startTestPlatform(database.url, { PLATFORM_ROLE: 'gateway', SUBGRAPH_URLS: addresses }), served];
  for (const platform of [keeping, plain, served]) await platform.untilReady();
  askers.push({ name: 'a guest', headers: {} });
  for (const [at, variant] of ['bag-1', 'box-1'].entries()) {
    const guest = newShopper(keeping);
    await guest.add(variant, at + 1);
    askers.push({ name: `a guest with ${variant}`, headers: { cookie: `cart=${guest.cookies.get('cart')}` } });
    const email = `shopper-${at}@example.com`;
    await makeAccount(database.url, { email });
    const shopper = newShopper(keeping);
    await shopper.signIn(email);
    askers.push({ name: email, headers: { cookie: shopper.cookie } });
  }
});
afterAll(async () => {
  for (const platform of [keeping, plain, ...federated]) await platform.stop();
  await database.close();
});

const lookups = async (platform: PlatformUnderTest, outcome: string): Promise<number> =>
  Number(
    new RegExp(`^asyncflow_cache_lookups_total\\{cache="responses",outcome="${outcome}"\\} (\\d+)`, 'm').exec(
      await platform.telemetry.metricsText(),
    )?.[1] ?? 0,
  );

const ask = async (platform: PlatformUnderTest, query: string, headers: Record<string, string> = {}, id = 'bag') => {
  const response = await fetch(`${platform.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...(query.includes('$id') ? { variables: { id } } : {}) }),
  });
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !/^(date|x-ratelimit|keep-alive)/.test(name)),
    body: await response.text(),
  };
};

describe('an answer from the cache', () => {
  test.each(SHARED)('is the same, to the last header: %s', async (query) => {
    const before = await lookups(keeping, 'hit');
    const answers = await eventually(
      async () => {
        const asked = [await ask(keeping, query), await ask(keeping, query)];
        return (await lookups(keeping, 'hit')) > before ? asked : [];
      },
      (asked) => asked.length > 0,
    );
    const expected = await ask(plain, query);
    for (const answer of answers) expect(answer).toEqual(expected);
    expect(await lookups(plain, 'hit')).toBe(0);
  });

  test('is counted as a cached read of its operation', async () => {
    const counted =
      /^asyncflow_operation_duration_seconds_count\{operation="ProductPage",class="cached-read",outcome="ok",audience="shopper"\} [1-9]/m;
    await eventually(
      async () => {
        await ask(keeping, PRODUCT);
        return keeping.telemetry.metricsText();
      },
      (text) => counted.test(text),
    );
  });

  test('is in the language of who asks', async () => {
    for (let time = 0; time < 3; time += 1)
      for (const [language, title] of [
        ['ko', '가방 bag'],
        ['en', 'Bag bag'],
      ] as const)
        expect((await ask(keeping, PRODUCT, { 'accept-language': language })).body).toContain(title);
  });

  test('gives way to a change', async () => {
    const merchant = await keeping.asMerchant();
    for (let priceMinor = 30_000; priceMinor < 30_005; priceMinor += 1) {
      const { body } = await ask(plain, PRODUCT);
      const { version } = (JSON.parse(body) as { data: { product: { version: number } } }).data.product;
      await ask(keeping, PRODUCT);
      const saved = await keeping.ask(
        {
          query: 'mutation($input: SetPriceInput!) { setPrice(input: $input) { __typename } }',
          variables: { input: { productId: 'bag', version, variantId: 'bag-1', priceMinor } },
        },
        merchant,
      );
      expect(saved.body.data).toEqual({ setPrice: { __typename: 'ProductSaved' } });
      await eventually(
        async () => (await ask(keeping, PRODUCT)).body,
        (text) => text.includes(`"amountMinor":${priceMinor}`),
      );
    }
    expect(await keeping.telemetry.metricsText()).toMatch(/^asyncflow_cache_outdated_total\{cache="responses"\} [1-9]/m);
  });
});

test.each([
  ['one process', () => keeping],
  ['a gateway before others', () => federated[0] ?? keeping],
])('%s answers everybody what is theirs, whoever has asked before and at the same time', async (_, platform) => {
  const questions = [...SHARED, ...PERSONAL];
  const request = fc.record({
    who: fc.nat(askers.length - 1),
    what: fc.nat(questions.length - 1),
    id: fc.constantFrom('bag', 'box'),
  });
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 2, maxLength: 8 }), async (requests) => {
      const asking = ({ who, what, id }: (typeof requests)[number]) =>
        [questions[what] ?? '', askers[who]?.headers ?? {}, id] as const;
      const expected = [];
      for (const one of requests) expected.push(await ask(plain, ...asking(one)));
      const answers = await Promise.all(requests.map((one) => ask(platform(), ...asking(one))));
      for (const [at, answer] of answers.entries()) expect(answer).toEqual(expected[at]);
      answered += answers.length;
    }),
    { numRuns: 40 },
  );
  expect(answered).toBeGreaterThan(80);
  // The cache was at work all the while.
  expect((await lookups(platform(), 'hit')) + (await lookups(platform(), 'joined'))).toBeGreaterThan(0);
  expect(await lookups(platform(), 'bypass')).toBeGreaterThan(0);
});
