import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { newShopper, type Shopper } from '../shopper.ts';
import { mailedMutation } from '../shopper/account.ts';
import { makeAccount, TEST_PASSWORD } from '../test-accounts.ts';

const EXPORT =
  'mutation ExportMyData($password: String!) { exportMyData(password: $password) { __typename ... on UserError { code } ... on DataExport { fileName json } } }';
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
    expect(await shopper.ask(EXPORT, { password: 'not the password' })).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    const { fileName, json } = await shopper.ask(EXPORT, { password: TEST_PASSWORD });
    expect(fileName).toMatch(/^my-data-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(String(json))).toMatchObject({
      accounts: { email: 'curious@example.com', name: '김미나', devices: [{ browser: 'Chrome', system: 'Windows' }] },
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
