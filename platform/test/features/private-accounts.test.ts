import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { newShopper, type Shopper } from '../shopper.ts';
import { VIEWER } from '../shopper/account.ts';
import { makeAccount } from '../test-accounts.ts';

// No operation on accounts, whoever asks and whatever with, shows anything of an account that is not the asker's.

const ACCOUNT = 'account { id email name language role createdAt sessions { id device createdAt } }';
const RESULT = `__typename ... on UserError { code message }`;
const OPERATIONS = [
  `query($a: String!, $b: String!) { viewer { id email name sessions { id } } }`,
  `mutation($a: String!, $b: String!) { signIn(input: { email: $a, password: $b }) { ${RESULT} ... on SignedIn { ${ACCOUNT} } } }`,
  `mutation($a: String!, $b: String!) { signUp(email: $a) { ${RESULT} ... on Mailed { email } } }`,
  `mutation($a: String!, $b: String!) { requestPasswordReset(email: $a) { ${RESULT} ... on Mailed { email } } }`,
  `mutation($a: String!, $b: String!) { resetPassword(input: { token: $a, password: $b }) { ${RESULT} ... on SignedIn { ${ACCOUNT} } } }`,
  `mutation($a: String!, $b: String!) { confirmSignUp(input: { token: $a, password: $b, name: $a }) { ${RESULT} ... on SignedIn { ${ACCOUNT} } } }`,
  `mutation($a: String!, $b: String!) { confirmEmailChange(token: $a) { ${RESULT} ... on AccountSaved { ${ACCOUNT} } } }`,
  `mutation($a: String!, $b: String!) { requestEmailChange(input: { email: $a, password: $b }) { ${RESULT} ... on Mailed { email } } }`,
  `mutation($a: ID!, $b: String!) { endSession(id: $a) { ${RESULT} ... on AccountSaved { ${ACCOUNT} } } }`,
  `mutation($a: String!, $b: String!) { exportMyData(password: $b) { ${RESULT} ... on DataExport { json } } }`,
  `mutation($a: String!, $b: String!) { setRole(input: { email: $a, role: MERCHANT }) { ${RESULT} ... on AccountSaved { ${ACCOUNT} } } }`,
].map((text) =>
  text
    .replace(/\$[ab]: (?:String|ID)!/g, (declaration) => (text.split(declaration.slice(0, 2)).length > 2 ? declaration : ''))
    .replace(/\(\s*(?:,\s*)*\)/, '')
    .replace('(, ', '('),
);

let database: TestDatabase;
let platform: PlatformUnderTest;
let owner: Shopper;
const askers: Shopper[] = [];
let secrets: readonly string[];

beforeAll(async () => {
  database = await openTestDatabase();
  platform = await startTestPlatform(database.url, { RATE_LIMIT_PER_MINUTE: '100000' });
  await platform.untilReady();
  const id = await makeAccount(database.url, { email: 'owner@example.com', name: 'Owner-of-a-secret' });
  owner = newShopper(platform);
  await owner.signIn('owner@example.com');
  const sessions = (await owner.ask(VIEWER))['sessions'] as { id: string }[];
  secrets = [id, 'Owner-of-a-secret', owner.cookie.slice('session='.length), ...sessions.map((session) => session.id)];
  const guest = newShopper(platform);
  const other = newShopper(platform);
  await makeAccount(database.url, { email: 'other@example.com', password: 'the password of another' });
  await other.signIn('other@example.com', 'the password of another');
  const merchant = newShopper(platform);
  merchant.cookie = (await platform.asMerchant())['cookie'] ?? '';
  askers.push(guest, other, merchant);
});
afterAll(async () => {
  await platform.stop();
  await database.close();
});

test('nobody sees anything of another account', async () => {
  const [id = '', , token = '', session = ''] = secrets;
  const given = fc.oneof(
    fc.constantFrom(
      'owner@example.com',
      'other@example.com',
      'the password of another',
      id,
      session,
      `mail-${'0'.repeat(32)}.${token}`,
    ),
    fc.string({ maxLength: 40 }),
  );
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...OPERATIONS), given, given, async (who, query, a, b) => {
      const asker = askers[who % askers.length];
      const cookie = asker?.cookie ?? '';
      const answer = await asker?.ask(query, { a, b });
      if (asker) asker.cookie = cookie;
      answered += 1;
      const text = JSON.stringify(answer);
      for (const secret of [...secrets, 'owner@example.com'].filter((one) => one !== a && one !== b))
        expect(text).not.toContain(secret);
    }),
    { numRuns: 150 },
  );
  expect(answered).toBeGreaterThanOrEqual(150);
  // And the owner is still there, signed in, with nothing changed.
  expect(await owner.ask(VIEWER)).toMatchObject({ email: 'owner@example.com', name: 'Owner-of-a-secret', role: 'SHOPPER' });
});
