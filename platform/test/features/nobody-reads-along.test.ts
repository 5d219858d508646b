import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/local/ports.ts';
import { processEnvironment } from '../process-environment.ts';

const START = path.join(import.meta.dirname, '../../src/local/start.ts');
const PORTS = [
  'EMBEDDED_POSTGRES_PORT',
  'PLATFORM_PORT',
  'PLATFORM_METRICS_PORT',
  'STOREFRONT_PORT',
  'STOREFRONT_METRICS_PORT',
  'PROBER_PORT',
];

test('`npm start` ends in order when nobody reads along any more', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-start-'));
  chmodSync(folder, 0o755);
  const ports = await Promise.all(PORTS.map(async (name) => [name, String(await freePort())]));
  const child = spawn(process.execPath, [START], {
    env: {
      ...processEnvironment(),
      PATH: process.env['PATH'],
      DATA_DIR: path.join(folder, 'data'),
      ...Object.fromEntries(ports),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let said = '';
  for await (const text of child.stderr.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += String(text);
    if (said.includes('✓ PostgreSQL')) break;
  }
  const postmaster = path.join(folder, 'data/postgres/postmaster.pid');
  expect(existsSync(postmaster)).toBe(true);
  child.stdout.destroy();
  child.stderr.destroy();
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(existsSync(postmaster)).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});
