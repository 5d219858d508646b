import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, TEST_SECRET, type PlatformUnderTest } from '../running-platform.ts';
import { makeAccount, TEST_PASSWORD } from '../test-accounts.ts';

const OPERATION = { query: 'mutation SignOut { signOut { sessionsEnded } }' };

describe("another site's page", () => {
  let database: TestDatabase;
  let platform: PlatformUnderTest;
  let cookie: Record<string, string>;
  beforeAll(async () => {
    database = await openTestDatabase();
    platform = await startTestPlatform(database.url);
    await platform.untilReady();
    await makeAccount(database.url, { email: 'victim@example.com' });
  });
  afterAll(async () => {
    await platform.stop();
    await database.close();
  });

  test.each([
    ['by its origin', { origin: 'https://evil.example' }],
    ['by an origin that is none', { origin: 'null' }],
    ['by Fetch Metadata', { 'sec-fetch-site': 'cross-site' }],
    ['though it claims the name the shop was asked by', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('is refused %s, and counted', async (_how, headers) => {
    cookie = await platform.signIn({ email: 'victim@example.com', password: TEST_PASSWORD });
    const refused = /asyncflow_operation_errors_total\{operation="other",domain="gateway",code="CROSS_SITE_REQUEST"\} (\d+)/;
    const count = async (): Promise<number> => Number(refused.exec(await platform.telemetry.metricsText())?.[1] ?? 0);
    const before = await count();
    const answer = await platform.ask(OPERATION, { ...cookie, ...headers });
    expect([answer.status, answer.body.errors?.[0]?.extensions?.code]).toEqual([403, 'CROSS_SITE_REQUEST']);
    expect(await count()).toBe(before + 1);
    const still = await platform.ask({ query: '{ viewer { email } }' }, cookie);
    expect(still.body.data).toEqual({ viewer: { email: 'victim@example.com' } });
  });

  test.each([
    ['its own page', () => ({ origin: platform.url })],
    ['the shop under its public address', () => ({ origin: 'http://localhost:3000' })],
    [
      'the storefront under another name',
      () => ({ origin: 'https://mall.example', 'x-forwarded-host': 'mall.example', 'x-asyncflow-forwarded-secret': TEST_SECRET }),
    ],
    ['a program', () => ({})],
  ])('is not %s', async (_who, headers) => {
    expect((await platform.ask(OPERATION, headers())).body.data).toEqual({ signOut: { sessionsEnded: 0 } });
  });

  test('cannot read the cookie: it is HTTP-only, same-site, without a domain', async () => {
    const response = await fetch(`${platform.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation SignIn($i: SignInInput!) { signIn(input: $i) { __typename } }',
        variables: { i: { email: 'victim@example.com', password: TEST_PASSWORD } },
      }),
    });
    const [header = ''] = response.headers.getSetCookie();
    expect(header).toMatch(/^session=[A-Za-z0-9_-]{43};/);
    expect(header).toMatch(/; HttpOnly/);
    expect(header).toMatch(/; SameSite=Lax/);
    expect(header).not.toMatch(/Domain/i);
    expect(await response.text()).not.toContain(/session=([^;]+)/.exec(header)?.[1]);
  });
});
