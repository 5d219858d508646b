import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../../test/eventually.ts';
import { processEnvironment } from '../../test/process-environment.ts';
import { freePort } from './ports.ts';
import type { Service } from './services.ts';
import { Supervisor } from './supervisor.ts';

const ELEVEN_MINUTES_MS = 11 * 60_000;

let dataDir: string;
let service: Service;
beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-supervisor-'));
  const port = await freePort();
  service = {
    name: 'platform',
    args: [
      '-e',
      `require('node:http').createServer((_, response) => response.end(String(process.pid))).listen(${port}, '127.0.0.1')`,
    ],
    cwd: dataDir,
    variables: {},
    ready: `http://127.0.0.1:${port}/`,
    ports: {},
  };
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** The process that answers; undefined while there is none. */
const answering = (): Promise<string | undefined> =>
  fetch(service.ready).then(
    (response) => response.text(),
    () => undefined,
  );
/** Ends it as the machine would, and waits until another one answers. */
async function crash(): Promise<void> {
  const pid = await answering();
  process.kill(Number(pid), 'SIGKILL');
  await until(async () => {
    const now = await answering();
    return now !== undefined && now !== pid;
  });
}

test('a process that crashes now and then is started again each time', async () => {
  let nowMs = 0;
  const supervisor = new Supervisor({ DATA_DIR: dataDir }, {}, () => nowMs);
  await supervisor.start(service);
  for (let times = 0; times < 7; times += 1) {
    nowMs += ELEVEN_MINUTES_MS;
    await crash();
  }
  await supervisor.stop();
  expect(await answering()).toBeUndefined();
});

test('a process that cannot be started for a while is tried again', async () => {
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const supervisor = new Supervisor({ DATA_DIR: dataDir }, {});
  await supervisor.start(service);
  const log = path.join(dataDir, 'logs/platform.log');
  rmSync(log);
  mkdirSync(log);
  process.kill(Number(await answering()), 'SIGKILL');
  await until(() => said.mock.calls.some(([line]) => String(line).includes('EISDIR')));
  rmSync(log, { recursive: true });
  await until(async () => (await answering()) !== undefined);
  await supervisor.stop();
  said.mockRestore();
});

test('who supervises lives on when everything supervised has crashed at once', async () => {
  const script = `
    import { Supervisor } from ${JSON.stringify(path.join(import.meta.dirname, 'supervisor.ts'))};
    const supervisor = new Supervisor({ DATA_DIR: ${JSON.stringify(dataDir)} }, {});
    process.on('SIGTERM', () => void supervisor.stop().then(() => process.exit(0)));
    await supervisor.start(${JSON.stringify(service)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...processEnvironment(), PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const exited = once(child, 'exit');
  await until(async () => (await answering()) !== undefined);
  await Promise.race([crash(), exited.then(([code]) => Promise.reject(new Error(`it ended with ${code}`)))]);
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
});
