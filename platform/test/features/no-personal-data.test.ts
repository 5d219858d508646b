import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { newShopper } from '../shopper.ts';
import { accountMutation, mailedMutation } from '../shopper/account.ts';
import { TEST_PASSWORD } from '../test-accounts.ts';

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

test('no address, name, password, token or client address is in a span or a metric', async () => {
  const shopper = newShopper(platform, { address: '203.0.113.77' });
  await shopper.signUp('private-person@example.com');
  await shopper.confirm('private-person@example.com');
  await shopper.ask(accountMutation('updateAccount(input: { name: "Privatnamen" })'));
  await shopper.signIn('private-person@example.com', 'a wrong guess at it');
  await shopper.signIn('private-person@example.com');
  await shopper.ask(mailedMutation('requestPasswordReset(email: "private-person@example.com")'));
  const [mail] = await platform.mailsTo('private-person@example.com', 2);
  const told = JSON.stringify(platform.telemetry.traces()) + (await platform.telemetry.metricsText());
  expect(told).toContain('accounts.command');
  const secrets = [
    'private-person',
    'Privatnamen',
    TEST_PASSWORD,
    'a wrong guess',
    '203.0.113.77',
    shopper.cookie.slice('session='.length),
    /\.(\S+)$/m.exec(/token=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '')?.[1] ?? 'no token',
  ];
  for (const secret of secrets) expect(told).not.toContain(secret);
});
