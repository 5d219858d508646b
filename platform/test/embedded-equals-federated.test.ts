import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { domains } from '../src/domains.ts';
import { openTestDatabase, type TestDatabase } from './harness.ts';
import { startTestPlatform, TEST_SECRET, type PlatformUnderTest } from './running-platform.ts';
import { KOREAN, newShopper } from './shopper.ts';
import { makeAccount } from './test-accounts.ts';
import { seedTestShop } from './test-shop.ts';
import { until } from './eventually.ts';

// One corpus, answered by one process and by several: data, error codes and the names of the steps must be the same.

/** What one transaction spans is served by one process. */
const TOGETHER = ['catalogue', 'cart', 'orders'];
const ALONE = ['search'];
const PROCESSES = [
  TOGETHER,
  ALONE,
  domains.map(({ name }): string => name).filter((name) => ![...TOGETHER, ...ALONE].includes(name)),
].map((names) => names.join(','));

const CORPUS: readonly {
  readonly name: string;
  readonly query: string;
  readonly variables?: object;
  readonly headers?: Record<string, string>;
  readonly asMerchant?: boolean;
}[] = [
  {
    name: 'a search with products from the catalogue',
    query:
      '{ search(input: { query: "가방" }, first: 3) { ... on SearchConnection { totalCount edges { node { id title price { formatted } brand { name } } } } } }',
  },
  {
    name: 'facets in English',
    query:
      '{ search(input: {}, first: 1) { ... on SearchConnection { facets { field label values { value label count } } priceRange { minMinor maxMinor } } } }',
    headers: { 'accept-language': 'en' },
  },
  {
    name: 'a bad cursor as data',
    query:
      '{ search(input: {}, after: "nonsense") { __typename ... on InvalidInput { code message problems { path message } } } }',
  },
  { name: 'suggestions', query: '{ suggest(prefix: "가") { text kind parts { text typed } } }' },
  { name: 'the category tree', query: '{ categories { id name children { id name productCount } } }' },
  { name: 'an unknown product as data', query: '{ product(id: "nothing") { __typename ... on NotFound { code message id } } }' },
  {
    name: 'a change without a role as data',
    query:
      'mutation { setStock(input: { productId: "x", version: 1, variantId: "y", previousStock: 1, stock: 1 }) { __typename ... on UserError { code message } } }',
  },
  {
    name: 'a stale version as data',
    query: 'mutation { archiveProduct(input: { id: "nothing", version: 1 }) { __typename ... on UserError { code } } }',
  },
  {
    name: 'a change by a merchant that is said badly, as data',
    query:
      'mutation { setStock(input: { productId: "x", version: 1, variantId: "y", previousStock: 1, stock: -1 }) { __typename ... on InvalidInput { problems { path message } } } }',
    asMerchant: true,
  },
  {
    name: 'a change by a merchant of what is not there, as data',
    query: 'mutation { archiveProduct(input: { id: "nothing", version: 1 }) { __typename ... on UserError { code } } }',
    asMerchant: true,
  },
  { name: 'the account that is signed in', query: '{ viewer { id email role sessions { id isCurrent } } }', asMerchant: true },
  {
    name: 'a sign-in with a wrong password, as data',
    query:
      'mutation { signIn(input: { email: "nobody@example.com", password: "guess" }) { __typename ... on UserError { code message } } }',
  },
  { name: 'a guest', query: '{ viewer { id } }' },
  {
    name: 'a sign-up without an address, as data',
    query: 'mutation { signUp(email: "x") { __typename ... on InvalidInput { problems { path message } } } }',
  },
  {
    name: 'the cart of a guest who has none',
    query: '{ cart { id version total { formatted } lines { id } changes { kind } } }',
  },
  {
    name: 'what is not sold, as data',
    query:
      'mutation { addToCart(input: { variantId: "nothing", quantity: 1 }) { __typename ... on UserError { code message } ... on NotFound { id } } }',
  },
  {
    name: 'an order that is not there, as data',
    query:
      '{ order(id: "nothing") { __typename ... on UserError { code message } } orders { ... on OrderConnection { edges { cursor } } } }',
  },
  {
    name: 'an order for an empty cart, as data',
    query:
      'mutation { placeOrder(input: { idempotencyKey: "a-key-of-a-test", cartId: "empty", cartVersion: 0, email: "a@example.com", recipient: { name: "가", phone: "010-1234-5678", postcode: "04524", line1: "나" } }) { __typename ... on UserError { code message } } }',
  },
  { name: 'an unknown field', query: '{ categories { nonsense } }' },
  {
    name: 'a variable of the wrong type',
    query: 'query Q($n: Int) { suggest(prefix: "a", first: $n) { text } }',
    variables: { n: 'three' },
  },
  { name: 'too deep', query: `{ categories { ${'children { '.repeat(20)} id ${'}'.repeat(20)} } }` },
  {
    name: 'too costly',
    query:
      '{ search(input: {}, first: 50) { ... on SearchConnection { edges { node { id ... on Product { reviews(first: 50) { ... on ReviewConnection { edges { node { id body author } } } } } } } } } }',
  },
];

const ask = (
  platform: PlatformUnderTest,
  { query, variables, headers, asMerchant }: (typeof CORPUS)[number],
  merchant: Record<string, string>,
) =>
  platform.ask(
    { query, variables },
    {
      'x-asyncflow-synthetic': 'true',
      'x-asyncflow-forwarded-secret': TEST_SECRET,
      ...headers,
      ...(asMerchant === true ? merchant : {}),
    },
  );

/** Steps below the gateway's own span, wherever they ran; the second server span of a remote subgraph is the wire, not a step. */
const stepNames = (platforms: readonly PlatformUnderTest[]): string[] =>
  [
    ...new Set(
      platforms.flatMap(({ telemetry }) =>
        telemetry
          .traces()
          .filter(({ spans }) => spans.some(({ name }) => name === 'gateway.operation'))
          .flatMap(({ spans }) => spans.map(({ name }) => name)),
      ),
    ),
  ].toSorted();

describe('the same graph, embedded and federated', () => {
  let database: TestDatabase;
  const platforms: PlatformUnderTest[] = [];
  const start = async (environment: Record<string, string>): Promise<PlatformUnderTest> => {
    const platform = await startTestPlatform(database.url, environment);
    platforms.push(platform);
    return platform;
  };

  let embedded: PlatformUnderTest;
  let federated: PlatformUnderTest;
  let merchant: Record<string, string>;

  beforeAll(async () => {
    database = await openTestDatabase();
    await seedTestShop(database);
    embedded = await start({ PLATFORM_ROLE: 'all' });
    const addresses: string[] = [];
    for (const role of PROCESSES) {
      const { url } = await start({ PLATFORM_ROLE: role });
      addresses.push(...role.split(',').map((name) => `${name}=${url}/subgraphs/${name}`));
    }
    federated = await start({ PLATFORM_ROLE: 'gateway', SUBGRAPH_URLS: addresses.join(',') });
    for (const platform of platforms) await platform.untilReady();
    // Signed in at one, signed in at all.
    merchant = await federated.asMerchant();
    await embedded.asMerchant();
  });

  afterAll(async () => {
    for (const platform of platforms.toReversed()) await platform.stop();
    await database.close();
  });

  test.each(CORPUS)('$name', async (operation) => {
    const one = await ask(embedded, operation, merchant);
    const many = await ask(federated, operation, merchant);
    expect(many).toEqual(one);
  });

  test('the corpus reaches data, expected failures and refusals', async () => {
    const answers = await Promise.all(CORPUS.map((operation) => ask(embedded, operation, merchant)));
    const codes = answers.flatMap(({ body }) => body.errors?.map(({ extensions }) => extensions?.code) ?? []);
    expect(new Set(codes)).toEqual(
      new Set(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_TOO_DEEP', 'OPERATION_TOO_COSTLY']),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(8);
  });

  test('a guest is known again by the cookie, whichever process has set it, and buys', async () => {
    const variant = await database.database.variant.findFirstOrThrow({
      where: { stock: { gt: 2 }, product: { status: 'ACTIVE' } },
    });
    for (const platform of [embedded, federated]) {
      const buyer = newShopper(platform, { ...KOREAN, isSynthetic: true });
      expect(await buyer.add(variant.id)).toMatchObject({ __typename: 'CartSaved' });
      expect(buyer.cookies.has('cart')).toBe(true);
      expect(await buyer.cart()).toMatchObject({ itemCount: 1, lines: [{ id: variant.id }] });
      expect(await buyer.place('federated-key')).toMatchObject({ __typename: 'OrderPlaced' });
    }
    expect(await database.database.order.count({ where: { synthetic: true } })).toBe(2);
    await until(async () => (await database.database.order.count({ where: { mailedAt: null } })) === 0);
  });

  test('the steps have the same names', () => {
    const [all, ...parts] = platforms;
    expect(stepNames(parts)).toEqual(stepNames(all ? [all] : []));
    expect(stepNames(parts).length).toBeGreaterThan(3);
  });

  test('a cookie that a subgraph sets reaches the browser, and ends there too', async () => {
    const shopper = newShopper(federated);
    await makeAccount(database.url, { email: 'shopper@example.com' });
    await shopper.signIn('shopper@example.com');
    expect(shopper.cookie).toMatch(/^session=[A-Za-z0-9_-]{43}$/);
    const other = newShopper(embedded);
    other.cookie = shopper.cookie;
    expect([await shopper.whoAmI(), await other.whoAmI()]).toEqual(['shopper@example.com', 'shopper@example.com']);
    await shopper.ask('mutation { signOut { sessionsEnded } }');
    expect([shopper.cookie, await other.whoAmI()]).toEqual(['', undefined]);
  });

  test('a subgraph answers nobody who lacks the secret', async () => {
    const [, catalogue] = platforms;
    const response = await fetch(`${catalogue?.url}/subgraphs/catalogue`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ categories { id } }' }),
    });
    expect(response.status).toBe(404);
  });
});
