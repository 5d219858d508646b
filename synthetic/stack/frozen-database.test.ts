import { expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freezeDatabase } from './frozen-database.ts';

const statesOf = (pid: number): string =>
  execFileSync('ps', ['-o', 'stat=', '-p', String(pid), '--ppid', String(pid)])
    .toString()
    .trim()
    .split('\n')
    .map((state) => state.trim()[0])
    .join('');

test('the server and its children stand still, and go on afterwards', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'frozen-'));
  const server = spawn('sh', ['-c', 'sleep 600 & echo ready; wait'], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  const pid = server.pid ?? 0;
  await new Promise((resolve) => server.stdout.once('data', resolve));
  mkdirSync(path.join(folder, 'postgres'));
  writeFileSync(path.join(folder, 'postgres/postmaster.pid'), `${pid}\n/data\n`);
  const goOn = freezeDatabase(folder);
  try {
    expect(statesOf(pid)).toBe('TT');
  } finally {
    goOn();
  }
  expect(statesOf(pid)).not.toContain('T');
  process.kill(-pid);
  rmSync(folder, { recursive: true });
});

test('a folder without a running server is told', () => {
  expect(() => freezeDatabase('/nowhere')).toThrow('postmaster.pid');
});
