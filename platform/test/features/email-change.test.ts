import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { newShopper, type Shopper } from '../shopper.ts';
import { accountMutation, mailedMutation, tokenIn } from '../shopper/account.ts';
import { makeAccount, TEST_PASSWORD } from '../test-accounts.ts';

describe('a new e-mail address', () => {
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
    await makeAccount(database.url, { email });
    const shopper = newShopper(platform);
    await shopper.signIn(email);
    return shopper;
  };
  const askFor = (shopper: Shopper, email: string, password = TEST_PASSWORD) =>
    shopper.ask(mailedMutation(`requestEmailChange(input: { email: "${email}", password: "${password}" })`));
  const confirm = (shopper: Shopper, token: string) => shopper.ask(accountMutation(`confirmEmailChange(token: "${token}")`));

  test('counts once its link is followed, and the old address is told', async () => {
    const shopper = await signedIn('old@example.com');
    expect(await askFor(shopper, 'new@example.com', 'not the password')).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(await askFor(shopper, 'New@Example.com')).toMatchObject({ __typename: 'Mailed', minutesValid: 60 });
    expect(await shopper.whoAmI()).toBe('old@example.com');
    const token = tokenIn((await platform.mailsTo('new@example.com'))[0]?.text ?? '');
    expect(await confirm(shopper, token)).toMatchObject({ account: { email: 'new@example.com' } });
    expect((await platform.mailsTo('old@example.com'))[0]?.subject).toBe('이메일 주소가 바뀌었습니다');
    expect(await confirm(shopper, token)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await newShopper(platform).signIn('old@example.com')).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(await newShopper(platform).signIn('new@example.com')).toMatchObject({ __typename: 'SignedIn' });
  });

  test('that went to a stranger by mistake gives nothing away', async () => {
    const shopper = await signedIn('typo@example.com');
    await askFor(shopper, 'stranger@example.com');
    const token = tokenIn((await platform.mailsTo('stranger@example.com'))[0]?.text ?? '');
    expect(await confirm(newShopper(platform), token)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await confirm(await signedIn('another@example.com'), token)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await shopper.whoAmI()).toBe('typo@example.com');
  });

  test('that has an account already is answered alike, mailed so, and never taken over', async () => {
    await makeAccount(database.url, { email: 'taken@example.com' });
    const shopper = await signedIn('mover@example.com');
    expect(await askFor(shopper, 'taken@example.com')).toMatchObject({ __typename: 'Mailed' });
    expect((await platform.mailsTo('taken@example.com'))[0]).toMatchObject({ subject: '이미 계정이 있습니다' });
  });

  test('that got an account in the meantime stays with it', async () => {
    const shopper = await signedIn('slow@example.com');
    await askFor(shopper, 'popular@example.com');
    const token = tokenIn((await platform.mailsTo('popular@example.com'))[0]?.text ?? '');
    await makeAccount(database.url, { email: 'popular@example.com' });
    expect(await confirm(shopper, token)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await shopper.whoAmI()).toBe('slow@example.com');
  });
});
