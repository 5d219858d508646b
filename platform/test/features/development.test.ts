import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answers, freePort } from '../../src/local/ports.ts';
import { until } from '../eventually.ts';
import { processEnvironment } from '../process-environment.ts';

// Waits on processes; the limit is for machines that have much else to do.
jest.setTimeout(240_000);

const DEV = path.join(import.meta.dirname, '../../src/local/dev.ts');

let folder: string;
let port: number;
let postgresPort: number;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-dev-'));
  chmodSync(folder, 0o755);
  port = await freePort();
  postgresPort = await freePort();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (): ChildProcess =>
  spawn(process.execPath, [DEV], {
    env: {
      ...processEnvironment(),
      PATH: process.env['PATH'],
      DATA_DIR: folder,
      EMBEDDED_POSTGRES_PORT: String(postgresPort),
      PLATFORM_PORT: String(port),
      PLATFORM_METRICS_PORT: '0',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
const isAlive = async (child: ChildProcess): Promise<boolean> => {
  if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
};

test('PostgreSQL outlives a restart in development, and ends with Ctrl-C', async () => {
  const first = start();
  await until(() => isAlive(first));
  first.kill('SIGTERM');
  await once(first, 'exit');
  expect(await answers(postgresPort)).toBe(true);

  const second = start();
  await until(() => isAlive(second));
  second.kill('SIGINT');
  await once(second, 'exit');
  await until(() => !existsSync(path.join(folder, 'postgres/postmaster.pid')));
  expect(await answers(postgresPort)).toBe(false);
});

test('a taken port is one line in development too, and no database is started', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  const child = start();
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said).toBe(`Port ${port} is taken by another program. Stop it, or set PLATFORM_PORT to a free port.\n`);
  expect(existsSync(path.join(folder, 'postgres'))).toBe(false);
  await new Promise((resolve) => other.close(resolve));
});
