import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { everyOperation, type AnyOperation } from '../any-operation.ts';
import { until } from '../eventually.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { shelve } from '../shelf.ts';
import { newShopper, type Shopper } from '../shopper.ts';
import { mailedMutation, VIEWER } from '../shopper/account.ts';
import { RECIPIENT } from '../shopper/buying.ts';
import { makeAccount, TEST_PASSWORD } from '../test-accounts.ts';

// Whatever the graph offers, today and tomorrow: the operations are read off its schema.

const OWNER = 'owner@example.com';
const THEIRS = {
  ...RECIPIENT,
  name: 'Owner-of-a-secret',
  phone: '010-7777-1234',
  line1: 'Secret street 1',
  line2: 'Hidden door',
};
const OTHERS_PASSWORD = 'the password of another';

let database: TestDatabase;
let platform: PlatformUnderTest;
let owner: Shopper;
let guest: Shopper;
let operations: readonly AnyOperation[];
/** The owner's reset link is made of it. */
let mail: string;
/** What only the owner, or a guest who has bought something, may see. */
let secrets: readonly string[];

interface Asker {
  browser: Shopper;
  readonly email?: string;
  readonly role?: 'merchant';
}
const askers: Asker[] = [];

async function buy(shopper: Shopper, key: string, email: string): Promise<readonly string[]> {
  await shopper.add('v-1');
  const { order } = await shopper.place(key, { email, recipient: THEIRS });
  await shopper.add('v-1');
  return [order?.id ?? '', order?.number ?? '', (await shopper.cart()).id];
}
/** Makes whoever has signed out, left, or changed the password while asking what they were. */
async function renew(asker: Asker): Promise<void> {
  if (asker.email !== undefined && (await asker.browser.whoAmI()) === asker.email) return;
  asker.browser = newShopper(platform);
  if (asker.email === undefined) return;
  await database.database.account.deleteMany({ where: { email: asker.email } });
  await makeAccount(database.url, { email: asker.email, password: OTHERS_PASSWORD, role: asker.role ?? 'shopper' });
  await asker.browser.signIn(asker.email, OTHERS_PASSWORD);
}

beforeAll(async () => {
  database = await openTestDatabase();
  platform = await startTestPlatform(database.url);
  await platform.untilReady();
  await shelve(database.database, 'p-1', { id: 'v-1', stock: 1000 });
  const accountId = await makeAccount(database.url, { email: OWNER, name: THEIRS.name });
  [owner, guest] = [newShopper(platform), newShopper(platform)];
  await owner.signIn(OWNER);
  const [session] = (await owner.ask(VIEWER))['sessions'] as { id: string }[];
  const bought = [...(await buy(owner, 'key-of-the-owner', OWNER)), ...(await buy(guest, 'key-of-a-guest', 'guest@example.com'))];
  await until(async () => (await database.database.order.count({ where: { mailedAt: null } })) === 0);
  const { name, phone, line1, line2 } = THEIRS;
  await guest.ask(mailedMutation(`requestPasswordReset(email: "${OWNER}")`));
  mail = (await database.database.accountMail.findFirstOrThrow()).id;
  const told = [OWNER, 'guest@example.com', name, phone, line1, line2];
  const ids = [...bought, accountId, session?.id ?? ''];
  secrets = [...told, ...ids, owner.cookies.get('session') ?? '', guest.cookies.get('cart') ?? '', mail];
  const likely: readonly (readonly [RegExp, readonly string[]])[] = [
    [/email/i, [OWNER, 'guest@example.com', 'other@example.com']],
    [/password/i, [OTHERS_PASSWORD]],
    [/key/i, ['key-of-the-owner', 'key-of-a-guest']],
    [/ids?$/i, [...ids, 'v-1', 'p-1']],
    [/token|after/i, secrets],
  ];
  operations = await everyOperation(platform, (variable) => {
    const known = likely.find(([pattern]) => pattern.test(variable))?.[1] ?? [];
    const anything = fc.string({ maxLength: 12 });
    return known.length === 0 ? anything : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, anything);
  });
  askers.push(
    { browser: newShopper(platform) },
    { browser: newShopper(platform), email: 'other@example.com' },
    { browser: newShopper(platform), email: 'seller@example.com', role: 'merchant' },
  );
  for (const asker of askers) await renew(asker);
});
afterAll(async () => {
  await platform.stop();
  await database.close();
});

/** Everything of theirs that an operation could change. */
const state = async (): Promise<unknown> =>
  database.database.$queryRaw`SELECT
    (SELECT json_agg(a) FROM accounts.account a WHERE email = ${OWNER}) AS account,
    (SELECT json_agg(s ORDER BY s.id) FROM accounts.session s JOIN accounts.account a ON a.id = s.account_id WHERE a.email = ${OWNER}) AS sessions,
    (SELECT json_agg(c ORDER BY c.id) FROM cart.cart c WHERE id = ANY(${secrets})) AS carts,
    (SELECT json_agg(l ORDER BY l.cart_id) FROM cart.line l WHERE cart_id = ANY(${secrets})) AS lines,
    (SELECT json_agg(o ORDER BY o.id) FROM orders.order o WHERE id = ANY(${secrets})) AS orders`;

test('no operation of the graph shows or changes what is another person’s', async () => {
  const before = await state();
  const answered = new Set<string>();
  for (const { field, kind, query, variables } of operations)
    await fc.assert(
      fc.asyncProperty(variables, fc.constantFrom(...askers), async (given, asker) => {
        const { cookie } = asker.browser;
        const { body } = await platform.ask({ query, variables: given }, cookie === '' ? {} : { cookie });
        if (body.errors === undefined) answered.add(field);
        const [shown, asked] = [JSON.stringify(body), JSON.stringify(given)];
        for (const secret of secrets.filter((each) => !asked.includes(each))) expect(shown).not.toContain(secret);
        if (kind === 'query') return;
        expect(await state()).toEqual(before);
        await renew(asker);
        await database.database.accountThrottle.deleteMany();
        await database.database.accountMail.deleteMany({ where: { id: { not: mail } } });
        // A merchant may give a product any id, one of these too.
        await database.database.product.deleteMany({ where: { id: { not: 'p-1' } } });
        await database.database.variant.deleteMany({ where: { id: { not: 'v-1' } } });
      }),
      { numRuns: kind === 'query' ? 40 : 12 },
    );
  // None was refused only for how it was asked.
  expect(operations.filter(({ field }) => !answered.has(field)).map(({ field }) => field)).toEqual([]);
});

test('and whose it is sees it by the same operations', async () => {
  const shownTo = async ({ cookie }: Shopper, field: string, variables: object = {}): Promise<string> => {
    const found = operations.find((each) => each.field === field);
    return JSON.stringify(await platform.ask({ query: found?.query ?? '', variables }, { cookie }));
  };
  expect(await shownTo(owner, 'viewer')).toContain(OWNER);
  for (const person of [owner, guest]) {
    expect(await shownTo(person, 'orders', { first: 2 })).toContain(THEIRS.line2);
    expect(secrets).toContain(/"Cart_id":"([^"]+)"/.exec(await shownTo(person, 'cart'))?.[1]);
  }
  expect(await shownTo(owner, 'exportMyData', { password: TEST_PASSWORD })).toContain(THEIRS.line2);
});
