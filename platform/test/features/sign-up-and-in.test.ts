import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { newShopper } from '../shopper.ts';
import { SIGN_IN, VIEWER } from '../shopper/account.ts';
import { makeAccount, TEST_PASSWORD } from '../test-accounts.ts';

describe('signing up and in', () => {
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

  test('a new shopper follows the mailed link and is signed in; the link works once', async () => {
    const shopper = newShopper(platform);
    expect(await shopper.signUp('  Mina@Example.com ')).toEqual({
      __typename: 'Mailed',
      email: '  Mina@Example.com ',
      minutesValid: 1440,
    });
    const confirmed = await shopper.confirm('mina@example.com');
    expect(confirmed).toMatchObject({
      __typename: 'SignedIn',
      account: {
        email: 'mina@example.com',
        role: 'SHOPPER',
        language: 'EN',
        sessions: [{ isCurrent: true, device: 'Chrome on Windows' }],
      },
    });
    expect(await shopper.whoAmI()).toBe('mina@example.com');
    expect(await newShopper(platform).confirm('mina@example.com')).toMatchObject({ code: 'LINK_EXPIRED' });
    const elsewhere = newShopper(platform, { language: 'ko' });
    expect(await elsewhere.signIn('MINA@example.com')).toMatchObject({
      __typename: 'SignedIn',
      account: { sessions: [{ isCurrent: true, device: 'Windows의 Chrome' }, { isCurrent: false }] },
    });
  });

  test('nobody has an account before the link is followed', async () => {
    const shopper = newShopper(platform);
    await shopper.signUp('early@example.com');
    await platform.mailsTo('early@example.com');
    expect(await shopper.signIn('early@example.com')).toMatchObject({ code: 'WRONG_CREDENTIALS' });
  });

  test('an address with an account gets the same answer, and a mail that says so', async () => {
    await makeAccount(database.url, { email: 'known@example.com' });
    const answers = await Promise.all(
      ['known@example.com', 'unknown@example.com'].map((email) => newShopper(platform).signUp(email)),
    );
    expect(answers.map(({ __typename, minutesValid }) => [__typename, minutesValid])).toEqual([
      ['Mailed', 1440],
      ['Mailed', 1440],
    ]);
    const [known] = await platform.mailsTo('known@example.com');
    const [unknown] = await platform.mailsTo('unknown@example.com');
    expect(known?.subject).toBe('이미 계정이 있습니다');
    expect(known?.text).not.toMatch(/token=/);
    expect(unknown?.text).toMatch(/http:\/\/localhost:3000\/account\/confirm\?token=/);
  });

  test('an unknown address and a wrong password get the same answer for the same work', async () => {
    await makeAccount(database.url, { email: 'here@example.com' });
    const hashed = async (email: string): Promise<[unknown, number]> => {
      const newest = platform.telemetry.traces()[0]?.traceId;
      const answer = await newShopper(platform).signIn(email, 'not the password');
      const traces = platform.telemetry.traces();
      const spans = traces
        .slice(
          0,
          traces.findIndex(({ traceId }) => traceId === newest),
        )
        .flatMap((trace) => trace.spans)
        .map(({ name }) => name);
      return [answer, spans.filter((name) => name === 'accounts.hash-password').length];
    };
    const known = await hashed('here@example.com');
    expect(known[1]).toBe(1);
    expect(await hashed('nobody@example.com')).toEqual(known);
  });

  test('who signs up with an address of another person has no way in: the password is chosen where the mail is read', async () => {
    const [stranger, owner] = [newShopper(platform), newShopper(platform)];
    await stranger.signUp('owner@example.com');
    const password = 'lantern orbit velvet 47';
    expect(await owner.confirm('owner@example.com', { password, name: 'Owner' })).toMatchObject({
      __typename: 'SignedIn',
      account: { email: 'owner@example.com', name: 'Owner', sessions: [{ isCurrent: true }] },
    });
    expect(await stranger.whoAmI()).toBeUndefined();
    expect(await stranger.signIn('owner@example.com')).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect(await stranger.confirm('owner@example.com')).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await newShopper(platform).signIn('owner@example.com', password)).toMatchObject({ __typename: 'SignedIn' });
  });

  test.each([
    ['nothing of one', 'nonsense'],
    ['a second recipient', 'a@example.com, b@example.com'],
    ['a header', 'a@example.com\r\nBcc: b@example.com'],
  ])('an address with %s is refused with the place', async (_what, email) => {
    expect(await newShopper(platform).signUp(email)).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'email' }] });
  });

  test('a refused password or name says where, and the link stays good', async () => {
    const shopper = newShopper(platform);
    const email = 'jiyoung.kim@example.com';
    await shopper.signUp(email);
    for (const [choice, path] of [
      [{ password: 'short' }, 'password'],
      [{ password: 'password123' }, 'password'],
      [{ password: 'aaaaaaaaaaaa' }, 'password'],
      [{ password: 'Jiyoung.Kim1' }, 'password'],
      [{ name: 'a\u0000b' }, 'name'],
    ] as const)
      expect(await shopper.confirm(email, choice)).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path }] });
    expect(await shopper.confirm(email)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('a browser that signs in again leaves its old session, and no more than 20 stay', async () => {
    await makeAccount(database.url, { email: 'many@example.com' });
    const first = newShopper(platform);
    await first.signIn('many@example.com');
    const before = first.cookie;
    await first.signIn('many@example.com');
    expect(first.cookie).not.toBe(before);
    const answer = await first.ask(VIEWER);
    expect(answer['sessions']).toHaveLength(1);
    for (let device = 0; device < 20; device += 1) await newShopper(platform).signIn('many@example.com');
    const last = newShopper(platform);
    const signedIn = await last.ask(SIGN_IN, { input: { email: 'many@example.com', password: TEST_PASSWORD } });
    expect((signedIn['account'] as { sessions: unknown[] }).sessions).toHaveLength(20);
    expect(await first.whoAmI()).toBeUndefined();
  });

  test('a password hashed by older parameters is hashed anew at the next sign-in', async () => {
    const email = 'veteran@example.com';
    // The reference implementation's hash of "password", with 256 KiB.
    const passwordHash = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
    await makeAccount(database.url, { email });
    await database.database.account.update({ where: { email }, data: { passwordHash } });
    for (let time = 0; time < 2; time += 1)
      expect(await newShopper(platform).signIn(email, 'password')).toMatchObject({ __typename: 'SignedIn' });
    const now = await database.database.account.findUniqueOrThrow({ where: { email } });
    expect(now.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
