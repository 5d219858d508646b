import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { shelve } from '../shelf.ts';
import { newShopper } from '../shopper.ts';
import { accountMutation, RESET, tokenIn, mailedMutation } from '../shopper/account.ts';
import { makeAccount, TEST_PASSWORD } from '../test-accounts.ts';

const codes = (answers: readonly { readonly [field: string]: unknown }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { code, __typename } of answers) counts[String(code ?? __typename)] = (counts[String(code ?? __typename)] ?? 0) + 1;
  return counts;
};

describe('wrong passwords', () => {
  let database: TestDatabase;
  const platforms: PlatformUnderTest[] = [];
  beforeAll(async () => {
    database = await openTestDatabase();
    // Two processes over one database: they must agree on what was counted.
    for (let process = 0; process < 2; process += 1) platforms.push(await startTestPlatform(database.url));
    for (const platform of platforms) await platform.untilReady();
  });
  afterAll(async () => {
    for (const platform of platforms) await platform.stop();
    await database.close();
  });
  const platformAt = (at: number): PlatformUnderTest => {
    const platform = platforms[at % platforms.length];
    if (!platform) throw new Error('no platform');
    return platform;
  };

  test('fifty parallel guesses from fifty addresses, at two processes, get five tries', async () => {
    await makeAccount(database.url, { email: 'target@example.com' });
    const owner = newShopper(platformAt(0));
    await owner.signIn('target@example.com');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => newShopper(platformAt(at)).signIn('target@example.com', `guess number ${at}`)),
    );
    expect(codes(answers)).toEqual({ WRONG_CREDENTIALS: 5, TOO_MANY_ATTEMPTS: 45 });
    const refused = answers.find(({ code }) => code === 'TOO_MANY_ATTEMPTS');
    expect(refused?.['retryAfterSeconds']).toBeGreaterThan(0);
    expect(refused?.['retryAfterSeconds']).toBeLessThanOrEqual(60);
    expect(refused?.['message']).toMatch(/reset the password/);

    // Even the right password waits, a session that is there does not, and others are not affected.
    expect(await newShopper(platformAt(1)).signIn('target@example.com')).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await owner.whoAmI()).toBe('target@example.com');
    expect(await owner.ask(accountMutation('updateAccount(input: { name: "Mina" })'))).toMatchObject({
      account: { name: 'Mina' },
    });
    await makeAccount(database.url, { email: 'bystander@example.com' });
    expect(await newShopper(platformAt(1)).signIn('bystander@example.com')).toMatchObject({ __typename: 'SignedIn' });

    // The owner gets in by a mailed link, and the lock is gone.
    await newShopper(platformAt(0)).ask(mailedMutation('requestPasswordReset(email: "target@example.com")'));
    const mails = await Promise.race(platforms.map((platform) => platform.mailsTo('target@example.com')));
    const password = 'another fine battery';
    const input = { token: tokenIn(mails[0]?.text ?? ''), password };
    expect(await newShopper(platformAt(1)).ask(RESET, { input })).toMatchObject({ __typename: 'SignedIn' });
    expect(await newShopper(platformAt(0)).signIn('target@example.com', password)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('an address without an account is locked like any other', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => newShopper(platformAt(at)).signIn('nobody@example.com', `guess number ${at}`)),
    );
    expect(codes(answers)).toEqual({ WRONG_CREDENTIALS: 5, TOO_MANY_ATTEMPTS: 3 });
  });

  test('a thousand guesses at a thousand accounts from one address get twenty tries, synthetic or not', async () => {
    const attacker = newShopper(platformAt(0), { address: '198.51.100.7' });
    const answers = [];
    for (let wave = 0; wave < 20; wave += 1)
      answers.push(
        ...(await Promise.all(
          Array.from({ length: 50 }, (_, at) => attacker.signIn(`account-${wave}-${at}@example.com`, 'a guess at random')),
        )),
      );
    expect(codes(answers)).toEqual({ WRONG_CREDENTIALS: 20, TOO_MANY_ATTEMPTS: 980 });
    await makeAccount(database.url, { email: 'neighbour@example.com' });
    expect(await newShopper(platformAt(1), { address: '198.51.100.8' }).signIn('neighbour@example.com')).toMatchObject({
      __typename: 'SignedIn',
    });
    const metrics = await platformAt(0).telemetry.metricsText();
    expect(metrics).toMatch(/asyncflow_account_blocks_total\{scope="network"\} [1-9]/);
    expect(metrics).toMatch(
      /asyncflow_account_commands_total\{command="signIn",outcome="TooManyAttempts",audience="shopper"\} \d/,
    );
  });

  test('a thousand guesses at one account from a thousand addresses get five tries, and others shop and sign in meanwhile', async () => {
    await shelve(database.database, 'p-flood', { id: 'v-flood', stock: 10 });
    await makeAccount(database.url, { email: 'inside@example.com' });
    await makeAccount(database.url, { email: 'arriving@example.com' });
    const inside = newShopper(platformAt(0));
    await inside.signIn('inside@example.com');
    const flood = Promise.all(
      Array.from({ length: 1000 }, (_, at) => newShopper(platformAt(at)).signIn('besieged@example.com', `guess number ${at}`)),
    );
    await inside.add('v-flood');
    expect(await inside.place('key-in-a-flood')).toMatchObject({ __typename: 'OrderPlaced' });
    expect(await newShopper(platformAt(0)).signIn('arriving@example.com')).toMatchObject({ __typename: 'SignedIn' });
    expect(codes(await flood)).toEqual({ WRONG_CREDENTIALS: 5, TOO_MANY_ATTEMPTS: 995 });
  });

  test('one address that roams in its IPv6 network is one address', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        newShopper(platformAt(at), { address: `2001:db8:1:2::${at.toString(16)}` }).signIn(
          `v6-${at}@example.com`,
          'a guess at random',
        ),
      ),
    );
    expect(codes(answers)).toEqual({ WRONG_CREDENTIALS: 20, TOO_MANY_ATTEMPTS: 10 });
  });

  test('right passwords from one address are never too many', async () => {
    await makeAccount(database.url, { email: 'busy@example.com' });
    const shopper = newShopper(platformAt(0), { address: '198.51.100.20' });
    for (let time = 0; time < 30; time += 1)
      expect(await shopper.signIn('busy@example.com')).toMatchObject({ __typename: 'SignedIn' });
  });

  test('a thief of a session cannot try passwords without end, and does not lock the owner out of signing in', async () => {
    await makeAccount(database.url, { email: 'robbed@example.com' });
    const thief = newShopper(platformAt(0));
    await thief.signIn('robbed@example.com');
    const answers = [];
    for (let at = 0; at < 7; at += 1)
      answers.push(
        await thief.ask('mutation D($p: String!) { deleteAccount(password: $p) { __typename ... on UserError { code } } }', {
          p: `guess ${at}`,
        }),
      );
    expect(codes(answers)).toEqual({ WRONG_CREDENTIALS: 5, TOO_MANY_ATTEMPTS: 2 });
    expect(await newShopper(platformAt(1)).signIn('robbed@example.com', TEST_PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('mails to one address are few, and their number is told to nobody', async () => {
    await makeAccount(database.url, { email: 'flooded@example.com' });
    const answers = [];
    for (let at = 0; at < 8; at += 1)
      answers.push(await newShopper(platformAt(0)).ask(mailedMutation('requestPasswordReset(email: "flooded@example.com")')));
    expect(codes(answers)).toEqual({ Mailed: 8 });
    expect(await database.database.accountMail.count({ where: { email: 'flooded@example.com' } })).toBe(5);
    const flood = newShopper(platformAt(0), { address: '198.51.100.30' });
    const many = await Promise.all(
      Array.from({ length: 40 }, (_, at) => flood.ask(mailedMutation(`requestPasswordReset(email: "many-${at}@example.com")`))),
    );
    expect(codes(many)).toEqual({ Mailed: 30, TOO_MANY_ATTEMPTS: 10 });
  });

  test('sign-ups that strangers ask for with an address do not use up the reset of its owner', async () => {
    await makeAccount(database.url, { email: 'besieged@example.com' });
    for (let at = 0; at < 6; at += 1)
      await newShopper(platformAt(0)).ask(mailedMutation('signUp(email: "besieged@example.com")'));
    await newShopper(platformAt(0)).ask(mailedMutation('requestPasswordReset(email: "besieged@example.com")'));
    expect(await database.database.accountMail.count({ where: { email: 'besieged@example.com', kind: 'password_reset' } })).toBe(
      1,
    );
  });

  test('nothing that is counted can be read from the table', async () => {
    const rows = await database.database.$queryRaw<
      { row: string }[]
    >`SELECT encode(key, 'escape') || t::text AS row FROM accounts.throttle t`;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/example\.com|198\.51\.100/);
  });
});
