import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startChild } from './child.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-child-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test('a process that cannot be started counts as ended, and stopping it waits for nothing', async () => {
  const { promise: crashed, resolve: onCrash } = Promise.withResolvers<number | string>();
  const cwd = path.join(dataDir, 'nowhere');
  const child = startChild({ name: 'one', args: ['--version'], cwd, environment: {}, dataDir, onCrash });
  expect(await crashed).toBe('ENOENT');
  expect(child.pid).toBeUndefined();
  await child.stop(60_000);
});
