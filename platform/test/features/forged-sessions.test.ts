import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { newShopper } from '../shopper.ts';
import { accountMutation, VIEWER } from '../shopper/account.ts';
import { makeAccount } from '../test-accounts.ts';

const DAY_MS = 86_400_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS);

describe('a session that is not one', () => {
  let database: TestDatabase;
  let platform: PlatformUnderTest;
  beforeAll(async () => {
    database = await openTestDatabase();
    platform = await startTestPlatform(database.url);
    await platform.untilReady();
    await makeAccount(database.url, { email: 'owner@example.com' });
  });
  afterAll(async () => {
    await platform.stop();
    await database.close();
  });

  const signedIn = async () => {
    const shopper = newShopper(platform);
    await shopper.signIn('owner@example.com');
    const tokenHash = new Uint8Array(createHash('sha256').update(shopper.cookie.slice('session='.length)).digest());
    return { shopper, tokenHash };
  };

  const counted = async (outcome: string): Promise<number> => {
    const series = new RegExp(`^asyncflow_sessions_checked_total\\{outcome="${outcome}"\\} (\\d+)`, 'm');
    return Number(series.exec(await platform.telemetry.metricsText())?.[1] ?? 0);
  };

  test.each([
    ['made up', 'A'.repeat(43), 'unknown'],
    ['SQL', `' OR 1=1 --`, 'malformed'],
    ['of another alphabet', '가'.repeat(20), 'malformed'],
  ])('that is %s is a guest, refused with a code and counted', async (_what, token, outcome) => {
    const before = await counted(outcome);
    const shopper = newShopper(platform);
    shopper.cookie = `session=${encodeURIComponent(token)}`;
    expect(await shopper.whoAmI()).toBeUndefined();
    expect(await shopper.ask(accountMutation('updateAccount(input: { name: "Mina" })'))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await counted(outcome)).toBe(before + 2);
  });

  test.each([
    ['empty', ''],
    ['much too long', 'x'.repeat(5000)],
  ])('that is %s is no cookie at all', async (_what, token) => {
    const shopper = newShopper(platform);
    shopper.cookie = `session=${token}`;
    expect(await shopper.whoAmI()).toBeUndefined();
  });

  test.each([
    ['unused for 14 days', { lastUsedAt: daysAgo(14.1), createdAt: daysAgo(20) }],
    ['begun 90 days ago', { lastUsedAt: daysAgo(0.1), createdAt: daysAgo(90.1) }],
  ])('that is %s is a guest, and counted', async (_what, times) => {
    const { shopper, tokenHash } = await signedIn();
    expect(await shopper.whoAmI()).toBe('owner@example.com');
    await database.database.accountSession.update({ where: { tokenHash }, data: times });
    const before = await counted('expired');
    expect(await shopper.whoAmI()).toBeUndefined();
    expect(await counted('expired')).toBe(before + 1);
  });

  test('a use is written once an hour', async () => {
    const { shopper, tokenHash } = await signedIn();
    const lastUsedAt = daysAgo(0.2);
    await database.database.accountSession.update({ where: { tokenHash }, data: { lastUsedAt } });
    await shopper.whoAmI();
    const written = await database.database.accountSession.findUniqueOrThrow({ where: { tokenHash } });
    expect(written.lastUsedAt.getTime()).toBeGreaterThan(lastUsedAt.getTime());
    await shopper.whoAmI();
    expect(await database.database.accountSession.findUniqueOrThrow({ where: { tokenHash } })).toEqual(written);
  });

  test('a token that somebody else chose is never adopted', async () => {
    const victim = newShopper(platform);
    const planted = 'B'.repeat(43);
    victim.cookie = `session=${planted}`;
    await victim.signIn('owner@example.com');
    expect(victim.cookie).not.toContain(planted);
    const attacker = newShopper(platform);
    attacker.cookie = `session=${planted}`;
    expect(await attacker.whoAmI()).toBeUndefined();
  });

  test('an ended session is a guest everywhere at once', async () => {
    const { shopper: one } = await signedIn();
    const { shopper: other } = await signedIn();
    const sessions = (await one.ask(VIEWER))['sessions'] as { id: string; isCurrent: boolean }[];
    const theirs = sessions.find(({ isCurrent }) => !isCurrent);
    await one.ask(accountMutation(`endSession(id: "${theirs?.id}")`));
    const alive = await Promise.all([one, other].map((shopper) => shopper.whoAmI()));
    expect(alive[0]).toBe('owner@example.com');
    await one.ask('mutation { signOut(everywhere: true) { __typename sessionsEnded } }');
    expect(one.cookie).toBe('');
    expect([await one.whoAmI(), await other.whoAmI()]).toEqual([undefined, undefined]);
    expect(await database.database.accountSession.count()).toBe(0);
  });

  test('the database has no token in clear', async () => {
    const { shopper } = await signedIn();
    const token = shopper.cookie.slice('session='.length);
    const rows = await database.database.$queryRaw<{ row: string }[]>`SELECT s::text AS row FROM accounts.session s`;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join('\n')).not.toContain(token);
  });
});
