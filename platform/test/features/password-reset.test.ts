import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { newShopper } from '../shopper.ts';
import { accountMutation, mailedMutation, RESET, tokenIn } from '../shopper/account.ts';
import { makeAccount, TEST_PASSWORD } from '../test-accounts.ts';
import { until } from '../eventually.ts';

const NEW_PASSWORD = 'a wholly new password';

describe('a forgotten password', () => {
  let database: TestDatabase;
  let platform: PlatformUnderTest;
  beforeAll(async () => {
    database = await openTestDatabase();
    platform = await startTestPlatform(database.url, { PUBLIC_URL: 'https://shop.example' });
    await platform.untilReady();
  });
  afterAll(async () => {
    await platform.stop();
    await database.close();
  });
  const askForReset = async (email: string): Promise<string> => {
    await newShopper(platform).ask(mailedMutation(`requestPasswordReset(email: "${email}")`));
    return tokenIn((await platform.mailsTo(email))[0]?.text ?? '');
  };

  test('is set anew by a mailed link, once; every other device is signed out and the owner is told', async () => {
    const email = 'forgetful@example.com';
    await makeAccount(database.url, { email });
    const elsewhere = newShopper(platform);
    await elsewhere.signIn(email);
    const token = await askForReset(email);
    const owner = newShopper(platform);
    expect(await owner.ask(RESET, { input: { token, password: 'short' } })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await owner.ask(RESET, { input: { token, password: NEW_PASSWORD } })).toMatchObject({
      __typename: 'SignedIn',
      account: { email, sessions: [{ isCurrent: true }] },
    });
    expect(owner.cookie).toMatch(/^__Host-session=/);
    expect([await owner.whoAmI(), await elsewhere.whoAmI()]).toEqual([email, undefined]);
    expect(await owner.ask(RESET, { input: { token, password: NEW_PASSWORD } })).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await newShopper(platform).signIn(email, TEST_PASSWORD)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    const subjects = (await platform.mailsTo(email, 2)).map(({ subject }) => subject);
    expect(subjects).toContain('비밀번호가 바뀌었습니다');
  });

  test('of an address without an account is mailed to nobody, with the same answer', async () => {
    const known = 'somebody@example.com';
    await makeAccount(database.url, { email: known });
    const shopper = newShopper(platform);
    const answers = [];
    for (const email of ['nobody-at-all@example.com', known])
      answers.push(await shopper.ask(mailedMutation(`requestPasswordReset(email: "${email}")`)));
    expect(answers.map(({ __typename, minutesValid }) => [__typename, minutesValid])).toEqual([
      ['Mailed', 60],
      ['Mailed', 60],
    ]);
    await platform.mailsTo(known);
    await until(async () => (await database.database.accountMail.count({ where: { email: 'nobody-at-all@example.com' } })) === 0);
    const mails = (await (await fetch(`${platform.url}/debug/mail`)).json()) as { to: string }[];
    expect(mails.map(({ to }) => to)).not.toContain('nobody-at-all@example.com');
  });

  test.each([
    ['forged', (token: string) => `${token.slice(0, -2)}AA`],
    ['of another mail', (token: string) => token.replace(/^mail-./, (start) => (start.endsWith('0') ? 'mail-1' : 'mail-0'))],
    ['empty', () => ''],
    ['a thousand characters', () => 'x'.repeat(1000)],
  ])('with a link that is %s stays as it is', async (_what, change) => {
    const email = 'careful@example.com';
    await makeAccount(database.url, { email });
    const token = change(await askForReset(email));
    expect(await newShopper(platform).ask(RESET, { input: { token, password: NEW_PASSWORD } })).toMatchObject({
      code: 'LINK_EXPIRED',
    });
    expect(await newShopper(platform).signIn(email)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('with a link that is too old stays as it is', async () => {
    const email = 'late@example.com';
    await makeAccount(database.url, { email });
    const token = await askForReset(email);
    await database.database.accountMail.updateMany({ where: { email }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await newShopper(platform).ask(RESET, { input: { token, password: NEW_PASSWORD } })).toMatchObject({
      code: 'LINK_EXPIRED',
    });
  });

  test('has no token in the database or the queue', async () => {
    const email = 'secret@example.com';
    await makeAccount(database.url, { email });
    const token = await askForReset(email);
    const mac = token.slice(token.indexOf('.') + 1);
    expect(mac).toHaveLength(43);
    const [kept] = await database.database.$queryRaw<{ text: string }[]>`
      SELECT coalesce((SELECT string_agg(m::text, ' ') FROM accounts.mail m), '')
        || coalesce((SELECT string_agg(j::text, ' ') FROM graphile_worker._private_jobs j), '') AS text`;
    expect(kept?.text).toContain(email);
    expect(kept?.text).not.toContain(mac);
  });

  test('changed by one who knows it signs out every other device', async () => {
    const email = 'tidy@example.com';
    await makeAccount(database.url, { email });
    const here = newShopper(platform);
    const there = newShopper(platform);
    await here.signIn(email);
    await there.signIn(email);
    const change = (current: string) =>
      here.ask(accountMutation(`changePassword(input: { currentPassword: "${current}", newPassword: "${NEW_PASSWORD}" })`));
    expect(await change('not the password')).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(await change(TEST_PASSWORD)).toMatchObject({ __typename: 'AccountSaved' });
    expect([await here.whoAmI(), await there.whoAmI()]).toEqual([email, undefined]);
    expect(await newShopper(platform).signIn(email, NEW_PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
  });
});
