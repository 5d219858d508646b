import { expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../../test/eventually.ts';
import { freePort } from './ports.ts';
import { ensurePostgres, postgresPid } from './postgres.ts';
import { watchPostgres } from './postgres-watch.ts';

test('a server that is killed is started again, each time', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-watch-'));
  chmodSync(dataDir, 0o755);
  const options = { dataDir, port: await freePort(), disposable: true };
  const server = await ensurePostgres(options);
  const said: string[] = [];
  const end = watchPostgres(options, (line) => said.push(line));
  const isBack = (times: number): boolean => said.filter((line) => line === '✓ PostgreSQL is back').length === times;
  for (const times of [1, 2]) {
    process.kill(postgresPid(dataDir) ?? 0, 'SIGKILL');
    await until(() => isBack(times));
  }
  await end();
  await server.stop();
  expect(postgresPid(dataDir)).toBeUndefined();
  rmSync(dataDir, { recursive: true, force: true });
});
