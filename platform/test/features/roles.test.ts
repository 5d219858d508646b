import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { everyOperation } from '../any-operation.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { change } from '../merchant.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { shelve } from '../shelf.ts';
import { newShopper, type Shopper } from '../shopper.ts';
import { accountMutation } from '../shopper/account.ts';
import { makeAccount } from '../test-accounts.ts';

describe('roles', () => {
  let database: TestDatabase;
  let platform: PlatformUnderTest;
  let administrator: Shopper;
  beforeAll(async () => {
    database = await openTestDatabase();
    platform = await startTestPlatform(database.url);
    await platform.untilReady();
    administrator = newShopper(platform);
    administrator.cookie = (await platform.asAdministrator())['cookie'] ?? '';
  });
  afterAll(async () => {
    await platform.stop();
    await database.close();
  });
  const signedIn = async (email: string): Promise<Shopper> => {
    await makeAccount(database.url, { email });
    const shopper = newShopper(platform);
    await shopper.signIn(email);
    return shopper;
  };
  const setRole = (shopper: Shopper, email: string, role: string) =>
    shopper.ask(accountMutation(`setRole(input: { email: "${email}", role: ${role} })`));
  const archive = (shopper: Shopper) =>
    shopper.ask('mutation { archiveProduct(input: { id: "none", version: 1 }) { __typename ... on UserError { code } } }');

  test('an administrator makes a merchant, who may at once manage products and nothing more', async () => {
    const shopper = await signedIn('seller@example.com');
    expect(await archive(shopper)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await setRole(administrator, 'Seller@Example.com', 'MERCHANT')).toMatchObject({
      account: { email: 'seller@example.com', role: 'MERCHANT', sessions: [] },
    });
    expect(await archive(shopper)).toMatchObject({ code: 'PRODUCT_NOT_FOUND' });
    expect(await setRole(shopper, 'seller@example.com', 'ADMINISTRATOR')).toMatchObject({ code: 'NOT_ALLOWED' });
    await setRole(administrator, 'seller@example.com', 'SHOPPER');
    expect(await archive(shopper)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('a shopper at any of the merchants’ operations is refused with a code, and counted', async () => {
    const shopper = await signedIn('curious@example.com');
    const operations = (await everyOperation(platform, () => fc.string({ maxLength: 5 }))).filter(
      ({ field, query }) => field === 'funnel' || query.includes('ProductSaved'),
    );
    const counted = async (): Promise<number> => {
      const series = /^asyncflow_refusals_total\{domain="(?:catalogue|analytics)",needs="merchant",audience="shopper"\} (\d+)/gm;
      return [...(await platform.telemetry.metricsText()).matchAll(series)].reduce((sum, [, count]) => sum + Number(count), 0);
    };
    expect(operations.map(({ field }) => field)).toEqual(expect.arrayContaining(['funnel', 'createProduct', 'setStock']));
    for (const asker of [shopper, newShopper(platform)])
      for (const { query, variables } of operations) {
        const before = await counted();
        const [given = {}] = fc.sample(variables, 1);
        expect(await asker.ask(query, given)).toMatchObject({ __typename: 'NotAllowed', NotAllowed_code: 'NOT_ALLOWED' });
        expect(await counted()).toBe(before + 1);
      }
  });

  test('a guest gives nobody a role, nor learns who has an account', async () => {
    const guest = newShopper(platform);
    const answers = [
      await setRole(guest, 'administrator@shop.example', 'SHOPPER'),
      await setRole(guest, 'nobody@example.com', 'SHOPPER'),
    ];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('an unknown address is told to the administrator with its place', async () => {
    expect(await setRole(administrator, 'nobody@example.com', 'MERCHANT')).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'email' }],
    });
  });

  test('one administrator is always left, though two dismiss each other at once', async () => {
    expect(await setRole(administrator, 'administrator@shop.example', 'MERCHANT')).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ path: 'role' }],
    });
    const second = await signedIn('second@example.com');
    await setRole(administrator, 'second@example.com', 'ADMINISTRATOR');
    await Promise.all([
      setRole(administrator, 'second@example.com', 'SHOPPER'),
      setRole(second, 'administrator@shop.example', 'SHOPPER'),
    ]);
    expect(await database.database.account.count({ where: { role: 'administrator' } })).toBe(1);
  });

  test('archived products are listed for merchants only', async () => {
    await shelve(database.database, 'for-sale', { id: 'for-sale', stock: 1 });
    await shelve(database.database, 'archived', { id: 'archived', stock: 1 });
    const merchant = await platform.asMerchant();
    await change(platform, 'archiveProduct', { id: 'archived', version: 1 });
    const listed = async (status: string, headers?: Record<string, string>): Promise<unknown> => {
      const { body } = await platform.ask(
        {
          query: `{ allProducts(first: 50${status}) { ... on UserError { code } ... on ProductConnection { totalCount edges { node { id status } } } } }`,
        },
        headers,
      );
      return body.data?.['allProducts'];
    };
    const archived = expect.objectContaining({ node: { id: 'archived', status: 'ARCHIVED' } });
    expect(await listed(', status: ARCHIVED', merchant)).toMatchObject({ edges: expect.arrayContaining([archived]) });
    expect(await listed(', status: ARCHIVED')).toEqual({ code: 'NOT_ALLOWED' });
    const everything = (await listed('', merchant)) as { totalCount: number };
    const forSale = (await listed('')) as { totalCount: number; edges: readonly { node: { status: string } }[] };
    expect(new Set(forSale.edges.map(({ node }) => node.status))).toEqual(new Set(['ACTIVE']));
    expect(forSale).toEqual(await listed(', status: ACTIVE', merchant));
    expect(forSale.totalCount).toBeLessThan(everything.totalCount);
  });
});
