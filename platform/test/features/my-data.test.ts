import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { tablesWith } from '../every-row.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { shelve } from '../shelf.ts';
import { newShopper, type Shopper } from '../shopper.ts';
import { mailedMutation, VIEWER } from '../shopper/account.ts';
import { RECIPIENT } from '../shopper/buying.ts';
import { makeAccount, TEST_PASSWORD } from '../test-accounts.ts';

const EXPORT =
  'mutation ExportMyData($password: String!) { exportMyData(password: $password) { __typename ... on UserError { code } ... on DataExport { fileName json } } }';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const DELETE =
  'mutation DeleteAccount($password: String!) { deleteAccount(password: $password) { __typename ... on UserError { code message } ... on AccountDeleted { at } } }';

describe('my data', () => {
  let database: TestDatabase;
  let platform: PlatformUnderTest;
  beforeAll(async () => {
    database = await openTestDatabase();
    platform = await startTestPlatform(database.url);
    await platform.untilReady();
  });
  afterAll(async () => {
    await platform.stop();
    await database.close();
  });
  const signedIn = async (email: string): Promise<Shopper> => {
    await makeAccount(database.url, { email, name: '김미나' });
    const shopper = newShopper(platform);
    await shopper.signIn(email);
    return shopper;
  };

  test('comes as a file that people can read, without a secret in it', async () => {
    const shopper = await signedIn('curious@example.com');
    await shelve(database.database, 'p-read', { id: 'v-read', stock: 10, options: { 색상: '남색' } });
    await shopper.add('v-read');
    await shopper.place('key-of-the-curious');
    await shopper.add('v-read', 2);
    await shopper.ask(mailedMutation('requestPasswordReset(email: "curious@example.com")'));
    expect(await shopper.ask(EXPORT, { password: 'not the password' })).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    const { fileName, json } = await shopper.ask(EXPORT, { password: TEST_PASSWORD });
    expect(fileName).toMatch(/^my-data-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(String(json))).toMatchObject({
      accounts: {
        email: 'curious@example.com',
        name: '김미나',
        devices: [{ browser: 'Chrome', system: 'Windows' }],
        askedMails: [{ kind: 'password_reset', to: 'curious@example.com' }],
      },
      cart: { lines: [{ sku: 'V-READ', quantity: 2 }] },
      orders: {
        orders: [
          {
            recipient: RECIPIENT,
            lines: [{ sku: 'V-READ', options: '남색', quantity: 1, unitPriceMinor: 20_000 }],
            subtotalMinor: 20_000,
            shippingMinor: 3000,
            totalMinor: 23_000,
            history: expect.arrayContaining([expect.objectContaining({ state: 'PLACED' })]),
          },
        ],
      },
    });
    expect(String(json)).not.toMatch(/argon2|token|hash/i);
    expect(String(json)).not.toContain(shopper.cookie.slice('session='.length));
  });

  test('is gone with the account, everywhere at once, and the address is free again', async () => {
    const email = 'leaving@example.com';
    const shopper = await signedIn(email);
    const elsewhere = newShopper(platform);
    await elsewhere.signIn(email);
    await newShopper(platform).ask(mailedMutation(`requestPasswordReset(email: "${email}")`));
    await platform.mailsTo(email);
    expect(await shopper.ask(DELETE, { password: 'not the password' })).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(await shopper.ask(DELETE, { password: TEST_PASSWORD })).toMatchObject({ __typename: 'AccountDeleted' });
    expect(shopper.cookie).toBe('');
    expect(await elsewhere.whoAmI()).toBeUndefined();
    const [left] = await database.database.$queryRaw<{ count: number }[]>`
      SELECT ((SELECT count(*) FROM accounts.account a WHERE a::text LIKE ${`%${email}%`})
        + (SELECT count(*) FROM accounts.mail m WHERE m::text LIKE ${`%${email}%`})
        + (SELECT count(*) FROM graphile_worker._private_jobs j WHERE j::text LIKE ${`%${email}%`}))::int AS count`;
    expect(left?.count).toBe(0);
    expect(await shopper.signIn(email)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    await shopper.signUp(email);
    expect(await shopper.confirm(email, { mails: 2 })).toMatchObject({ __typename: 'SignedIn' });
  });

  test('is in no row of any table once the account is gone: orders as a guest, an open cart, asked-for mails', async () => {
    await shelve(database.database, 'p-bought', { id: 'v-bought', stock: 10 });
    const email = 'thorough@example.com';
    const recipient = { ...RECIPIENT, name: '남김없', phone: '010-9876-5432', line1: '지울길 77', line2: '흔적동 5호' };
    const accountId = await makeAccount(database.url, { email, name: '전부지움' });
    const shopper = newShopper(platform, { visit: 'a-visit-that-knows-me' });
    await shopper.add('v-bought');
    await shopper.place('key-of-a-guest', { email, recipient });
    const guestToken = shopper.cookies.get('cart') ?? '';
    await shopper.signIn(email);
    await shopper.add('v-bought');
    await shopper.place('key-of-an-account', { email, recipient });
    await shopper.add('v-bought');
    await shopper.ask(mailedMutation(`requestEmailChange(input: { email: "next-${email}", password: "${TEST_PASSWORD}" })`));
    await platform.mailsTo(email, 2);
    const { sessions } = await shopper.ask(VIEWER);
    const orders = await database.database.order.findMany({ where: { owner: `account:${accountId}` } });
    expect(orders).toHaveLength(2);

    const { name, phone, line1, line2 } = recipient;
    const theirs = [email, '전부지움', name, phone, line1, line2, accountId, sha256(shopper.cookies.get('session') ?? '')];
    const known = [...theirs, ...orders.map(({ fingerprint }) => fingerprint), (sessions as { id: string }[])[0]?.id ?? ''];
    for (const value of known) expect([value, await tablesWith(database.database, value)]).not.toEqual([value, []]);

    expect(await shopper.ask(DELETE, { password: TEST_PASSWORD })).toMatchObject({ __typename: 'AccountDeleted' });
    for (const value of [...known, sha256(guestToken), 'a-visit-that-knows-me'])
      expect([value, await tablesWith(database.database, value)]).toEqual([value, []]);
    // What was sold stays in the books, and nothing of it is on the way to anybody.
    expect(await database.database.order.count({ where: { id: { in: orders.map(({ id }) => id) }, state: 'CONFIRMED' } })).toBe(
      2,
    );
  });

  test('the last administrator stays', async () => {
    const cookies = await platform.asAdministrator();
    const administrator = newShopper(platform);
    administrator.cookie = cookies['cookie'] ?? '';
    expect(await administrator.ask(DELETE, { password: TEST_PASSWORD })).toMatchObject({
      code: 'NOT_ALLOWED',
      message: expect.stringContaining('last administrator'),
    });
    expect(await administrator.whoAmI()).toBe('administrator@shop.example');
  });
});
