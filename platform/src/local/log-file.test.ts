import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { boundLog } from './log-file.ts';

let folder: string;
let log: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-log-'));
  log = path.join(folder, 'platform.log');
  writeFileSync(log, 'a line\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a log that has grown too big begins again, and its last part stays beside it', () => {
  boundLog(log, 100);
  expect(readFileSync(log, 'utf8')).toBe('a line\n');
  boundLog(log, 5);
  expect([statSync(log).size, readFileSync(`${log}.1`, 'utf8')]).toEqual([0, 'a line\n']);
});

test('a log that cannot be copied begins again all the same', () => {
  mkdirSync(`${log}.1`);
  boundLog(log, 5);
  expect([statSync(log).size, existsSync(`${log}.1`)]).toEqual([0, false]);
});
