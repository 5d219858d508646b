import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { openTestDatabase, type TestDatabase } from '../../../test/harness.ts';
import { processEnvironment } from '../../../test/process-environment.ts';
import { changeJobs, listJobs } from './on-call.ts';

let sandbox: TestDatabase;
let client: Client;
beforeEach(async () => {
  sandbox = await openTestDatabase();
  client = new Client({ connectionString: sandbox.url });
  await client.connect();
  for (const [name, attempts] of [
    ['accounts.send-mail', 0],
    ['orders.confirm-order', 3],
  ] as const) {
    await client.query(`SELECT graphile_worker.add_job($1, '{"secret":"haneul"}'::json, max_attempts := 3)`, [name]);
    await client.query(
      `UPDATE graphile_worker._private_jobs SET attempts = $2, last_error = 'TypeError' WHERE id = (SELECT max(id) FROM graphile_worker._private_jobs) AND $1 <> ''`,
      [name, attempts],
    );
  }
});
afterEach(async () => {
  await client.end();
  await sandbox.close();
});
const idOf = async (name: string): Promise<string> =>
  (await listJobs(client, undefined, 10)).find((job) => job.name === name)?.id ?? '';

test('jobs are listed with where they stand, and without what is in them', async () => {
  expect(await listJobs(client, undefined, 10)).toMatchObject([
    { name: 'accounts.send-mail', state: 'waiting', attempts: 0, attemptsMax: 3 },
    { name: 'orders.confirm-order', state: 'dead', attempts: 3, lastError: 'TypeError' },
  ]);
  expect(await listJobs(client, 'dead', 10)).toMatchObject([{ name: 'orders.confirm-order' }]);
});
test('a dead job is tried again with all its attempts', async () => {
  expect(await changeJobs(client, 'retry', await idOf('orders.confirm-order'))).toBe('done');
  expect(await listJobs(client, 'waiting', 10)).toMatchObject([{}, { name: 'orders.confirm-order', attempts: 0 }]);
});
test('a dropped job is gone, and one that runs is left alone', async () => {
  const id = await idOf('orders.confirm-order');
  expect([await changeJobs(client, 'drop', id), await changeJobs(client, 'drop', id)]).toEqual(['done', 'missing']);
  await client.query(`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'somebody'`);
  expect(await changeJobs(client, 'drop', await idOf('accounts.send-mail'))).toBe('running');
});
const jobs = (environment: Record<string, string>, ...given: readonly string[]) =>
  promisify(execFile)(process.execPath, [new URL('../../commands/jobs.ts', import.meta.url).pathname, ...given], {
    env: { ...processEnvironment(), PATH: process.env['PATH'], NODE_ENV: 'test', ...environment },
  });
test('the command says what it did, and what is wrong', async () => {
  const run = (...given: readonly string[]) => jobs({ DATABASE_URL: sandbox.url }, ...given);
  const { stdout } = await run('dead');
  expect(stdout).toMatch(/^ID +STATE +JOB[^\n]*\n\d+ +dead +orders\.confirm-order +3\/3 [^\n]*TypeError\n$/);
  expect((await run('retry', await idOf('orders.confirm-order'))).stdout).toMatch(/is due now/);
  await expect(run('drop', '999')).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/There is no job 999/) });
  await expect(run('nonsense')).rejects.toMatchObject({
    stderr: expect.stringMatching(/^"nonsense" is nothing that can be done with jobs\.\n\nnpm run jobs -- list/),
  });
});
test('the jobs of another shop on the same port are left alone', async () => {
  const { port } = new URL(sandbox.url);
  await expect(jobs({ DATA_DIR: '/nowhere', EMBEDDED_POSTGRES_PORT: port }, 'list')).rejects.toMatchObject({
    code: 1,
    stderr: 'No shop runs on the data folder /nowhere. Start it, or set DATA_DIR or DATABASE_URL.\n',
  });
});
