import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, TEST_SECRET, type GraphAnswer, type PlatformUnderTest } from '../running-platform.ts';
import { seedTestShop } from '../test-shop.ts';

// The table "what bad input gets": each row is answered clearly, and the process goes on.

const SEARCH = 'query Q($q: String!) { search(input: { query: $q }) { __typename ... on SearchConnection { totalCount } } }';

describe('what bad input gets', () => {
  let database: TestDatabase;
  let platform: PlatformUnderTest;

  beforeAll(async () => {
    database = await openTestDatabase();
    await seedTestShop(database, 60);
    platform = await startTestPlatform(database.url);
    await platform.untilReady();
  });
  afterAll(async () => {
    await platform.stop();
    await database.close();
  });

  const post = async (body: string, headers: Record<string, string> = {}): Promise<{ status: number; body: GraphAnswer }> => {
    const response = await fetch(`${platform.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, body: (await response.json()) as GraphAnswer };
  };
  const codeOf = ({ body }: { body: GraphAnswer }): string | undefined => body.errors?.[0]?.extensions?.code;

  test.each([
    ['malformed JSON', '{"query": "{ categories', 400, 'BAD_REQUEST', /.+/],
    ['an empty body', '', 400, 'BAD_REQUEST', /.+/],
    ['no query', '{}', 400, 'BAD_REQUEST', /JSON object has no keys/],
    ['a query that does not parse', JSON.stringify({ query: '{ categories {' }), 400, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'an unknown field',
      JSON.stringify({ query: '{ categories { nonsense } }' }),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /"nonsense"/,
    ],
    [
      'a wrong type',
      JSON.stringify({ query: '{ suggest(prefix: 3) { text } }' }),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /String cannot represent/,
    ],
    [
      'a variable of the wrong type',
      JSON.stringify({ query: SEARCH, variables: { q: { a: 1 } } }),
      400,
      'BAD_USER_INPUT',
      /"\$q"/,
    ],
    [
      'too deep',
      JSON.stringify({ query: `{ categories { ${'children { '.repeat(30)} id ${'}'.repeat(30)} } }` }),
      400,
      'OPERATION_TOO_DEEP',
      /children\.children/,
    ],
    [
      'too many tokens',
      JSON.stringify({ query: `{ ${'categories { id } '.repeat(1000)} }` }),
      400,
      'OPERATION_TOO_LARGE',
      /tokens/,
    ],
    [
      'an operation that is not there',
      JSON.stringify({ query: 'query A { __typename } query B { __typename }', operationName: 'C' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
      /"C"/,
    ],
    [
      'two operations without a name',
      JSON.stringify({ query: 'query A { __typename } query B { __typename }' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
      /its name/,
    ],
    [
      'a subscription',
      JSON.stringify({ query: 'subscription { orders }' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
      /no subscriptions/,
    ],
    [
      'a persisted query under a wrong hash',
      JSON.stringify({
        query: '{ __typename }',
        extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } },
      }),
      400,
      'BAD_REQUEST',
      /sha does not match/,
    ],
    [
      'more ids than are answered',
      JSON.stringify({ query: `{ products(ids: ${JSON.stringify(Array.from({ length: 51 }, String))}) { id } }` }),
      400,
      'BAD_USER_INPUT',
      /50/,
    ],
    [
      'no suggestions',
      JSON.stringify({ query: '{ suggest(prefix: "a", first: 0) { text } }' }),
      400,
      'BAD_USER_INPUT',
      /first: /,
    ],
    [
      'more suggestions than are made',
      JSON.stringify({ query: '{ suggest(prefix: "a", first: 21) { text } }' }),
      400,
      'BAD_USER_INPUT',
      /20/,
    ],
    ['too large', JSON.stringify({ query: SEARCH, variables: { q: 'x'.repeat(200_000) } }), 413, 'PAYLOAD_TOO_LARGE', /.+/],
  ])('%s gets a coded error', async (_name, body, status, code, message) => {
    const answer = await post(body);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(answer.body.errors?.[0]?.message).toMatch(message);
  });

  test('another media type is refused by name', async () => {
    const answer = await post('<query/>', { 'content-type': 'application/xml' });
    expect([answer.status, codeOf(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused, and told what is answered', async (method) => {
    const response = await fetch(`${platform.url}/api/graphql`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });

  test('a page of pages is too costly', async () => {
    const answer = await platform.ask({
      query:
        '{ allProducts(first: 50) { ... on ProductConnection { edges { node { reviews(first: 50) { ... on ReviewConnection { edges { node { id body } } } } } } } } }',
    });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'OPERATION_TOO_COSTLY']);
  });

  test.each([
    ['emoji', '🧳👜🎒'],
    ['10,000 characters', '가방'.repeat(5000)],
    ['control characters', 'a\u0000b\u0007c\u001b[31m'],
    ['SQL', `'; DROP TABLE catalogue.product; --`],
    ['GraphQL', '{ categories { id } }'],
    ['nothing', ''],
    ['a lone surrogate', '\ud800가방'],
  ])('a search for %s gets an ordinary result', async (_name, q) => {
    const answer = await platform.ask({ query: SEARCH, variables: { q } });
    expect(answer.status).toBe(200);
    expect(answer.body.errors).toBeUndefined();
    expect(answer.body.data?.['search']).toMatchObject({ __typename: 'SearchConnection' });
  });

  test('an unknown product is told in the language of the shopper', async () => {
    const query = '{ product(id: "no\\u0000thing") { ... on NotFound { code message } } }';
    const korean = await platform.ask({ query });
    const english = await platform.ask({ query }, { 'accept-language': 'en-GB,en;q=0.9' });
    expect(korean.body.data?.['product']).toMatchObject({ code: 'PRODUCT_NOT_FOUND', message: expect.stringMatching(/[가-힣]/) });
    expect(english.body.data?.['product']).toMatchObject({
      code: 'PRODUCT_NOT_FOUND',
      message: expect.stringMatching(/^[\u0020-\u007e]+$/),
    });
  });

  test('a stranger who says to be synthetic or another address is still counted', async () => {
    const limited = await startTestPlatform(database.url, { RATE_LIMIT_PER_MINUTE: '3' });
    await limited.untilReady();
    const ask = (headers: Record<string, string>) => limited.ask({ query: '{ __typename }' }, headers);
    const liar = {
      'x-asyncflow-synthetic': 'true',
      'x-asyncflow-client-address': '203.0.113.9',
      'x-asyncflow-forwarded-secret': 'guess',
    };
    for (let request = 0; request < 3; request += 1) expect((await ask(liar)).status).toBe(200);
    const refused = await ask(liar);
    expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
    // A page's pictures do not use up what its questions may.
    expect((await fetch(`${limited.url}/pictures/there-is-none.svg`)).status).toBe(404);
    const ours = { 'x-asyncflow-forwarded-secret': TEST_SECRET };
    expect((await ask({ ...ours, 'x-asyncflow-client-address': '203.0.113.9' })).status).toBe(200);
    expect((await ask({ ...ours, 'x-asyncflow-synthetic': 'true' })).status).toBe(200);
    await limited.stop();
  });

  test('nothing internal leaks and the process is unmoved', async () => {
    expect((await fetch(`${platform.url}/readyz`)).status).toBe(200);
    const { body } = await post('{"query": "{ product(id: \\"x\\") { __typename } }", "variables": "nonsense"}');
    expect(JSON.stringify(body)).not.toMatch(/\/src\/|node_modules|at .*\(|prisma|postgres/i);
  });
});
