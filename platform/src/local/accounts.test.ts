import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openTestDatabase, type TestDatabase } from '../../test/harness.ts';
import { startTestPlatform } from '../../test/running-platform.ts';
import { newShopper } from '../../test/shopper.ts';
import { ensureLocalAccounts, LOCAL_ACCOUNTS } from './accounts.ts';

let database: TestDatabase;
let dataDir: string;
beforeAll(async () => {
  database = await openTestDatabase();
  dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-accounts-'));
});
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true });
});

const password = (file: string): string => readFileSync(path.join(dataDir, file), 'utf8').trim();

test('the first start makes a merchant, an administrator and the prober; the next finds them, and what their owners changed', async () => {
  expect(await ensureLocalAccounts(database.url, dataDir)).toBe(3);
  const before = await database.database.account.findMany({ orderBy: { email: 'asc' } });
  expect(before.map(({ email, role }) => [email, role])).toEqual([
    ['administrator@shop.example', 'administrator'],
    ['merchant@shop.example', 'merchant'],
    ['prober@shop.example', 'shopper'],
  ]);
  for (const { passwordFile } of LOCAL_ACCOUNTS) expect(statSync(path.join(dataDir, passwordFile)).mode & 0o777).toBe(0o600);
  expect(await ensureLocalAccounts(database.url, dataDir)).toBe(0);
  expect(await database.database.account.findMany({ orderBy: { email: 'asc' } })).toEqual(before);
});

test('their kept passwords sign in', async () => {
  await ensureLocalAccounts(database.url, dataDir);
  const platform = await startTestPlatform(database.url);
  await platform.untilReady();
  for (const { email, passwordFile } of LOCAL_ACCOUNTS)
    expect(await newShopper(platform).signIn(email, password(passwordFile))).toMatchObject({ account: { email } });
  await platform.stop();
});
