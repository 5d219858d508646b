import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../observability/node/free-port.ts';
import { stopped } from './shop-process.ts';

test('a process that has ended already is not waited for', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  await stopped(child);
});

test('a shop that is killed before it is ready is not waited for', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-shop-'));
  // A database that takes the connection and says nothing: the start is held here.
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const ports = ['PLATFORM_PORT', 'PLATFORM_METRICS_PORT', 'STOREFRONT_PORT', 'STOREFRONT_METRICS_PORT', 'PROBER_PORT'];
  const free = await Promise.all(ports.map(async (name) => [name, String(await freePort())]));
  // In a process of its own, whose variables the shop is started with.
  const script = `
    import { startShop } from ${JSON.stringify(new URL('shop-process.ts', import.meta.url).href)};
    await startShop('http://127.0.0.1:' + process.env.PLATFORM_PORT, 60, () => {}).catch((error) => process.stdout.write(error.message));
    process.exit();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: {
      PATH: process.env['PATH'],
      NODE_V8_COVERAGE: process.env['PROCESS_COVERAGE'],
      DATA_DIR: dataDir,
      DATABASE_URL: `postgresql://nobody@127.0.0.1:${(silent.address() as AddressInfo).port}/none`,
      ...Object.fromEntries(free),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'close');
  await once(silent, 'connection');
  const pidFile = path.join(dataDir, 'run/supervisor.pid');
  expect(existsSync(pidFile)).toBe(true);
  process.kill(Number(readFileSync(pidFile, 'utf8').split(' ')[0]), 'SIGKILL');
  await ended;
  expect(said).toContain('The shop ended with SIGKILL before it was ready.');
  silent.close();
  rmSync(dataDir, { recursive: true, force: true });
});
