import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { logFile, runningPid, startDaemon, stopDaemon } from './daemon.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-stack-'));
});
afterEach(async () => {
  await stopDaemon(folder, 'it');
  rmSync(folder, { recursive: true, force: true });
});
const start = (script: string, file = process.execPath): Promise<number> =>
  startDaemon({ name: 'it', file, args: ['-e', script], environment: process.env, folder });

test('a program goes on, is found again, and ends when it is asked to', async () => {
  const pid = await start("process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); setInterval(() => {}, 1e6);");
  expect(runningPid(folder, 'it')).toBe(pid);
  expect(await stopDaemon(folder, 'it')).toBe(true);
  expect(runningPid(folder, 'it')).toBeUndefined();
  expect(await stopDaemon(folder, 'it')).toBe(false);
});

test('a number that another process has got is never stopped', async () => {
  const pid = await start('setInterval(() => {}, 1e6)');
  const file = path.join(folder, 'run/it.pid');
  const written = readFileSync(file, 'utf8');
  writeFileSync(file, `${pid} 1\n`);
  expect(runningPid(folder, 'it')).toBeUndefined();
  expect(await stopDaemon(folder, 'it')).toBe(false);
  process.kill(pid, 0);
  writeFileSync(file, written);
});

test('a program that was gone before its start was known does not run', async () => {
  await start('');
  while (runningPid(folder, 'it') !== undefined) await new Promise((resolve) => setTimeout(resolve, 10));
  const file = path.join(folder, 'run/it.pid');
  const [pid] = readFileSync(file, 'utf8').split(' ');
  writeFileSync(file, `${pid} \n`);
  expect(runningPid(folder, 'it')).toBeUndefined();
  writeFileSync(file, '');
  expect(runningPid(folder, 'it')).toBeUndefined();
  expect(await stopDaemon(folder, 'it')).toBe(false);
});

test('what it says is in its log; what cannot be run is an error', async () => {
  await start("console.log('here'); process.exit(0)");
  while (runningPid(folder, 'it') !== undefined) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(readFileSync(logFile(folder, 'it'), 'utf8')).toBe('here\n');
  await expect(start('', '/no/such/program')).rejects.toMatchObject({ code: 'ENOENT' });
});
