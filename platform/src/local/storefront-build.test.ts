import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildStorefront } from './storefront-build.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'asyncflow-build-'));
  mkdirSync(path.join(root, 'storefront'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a folder that cannot be built in is one line, before anything is begun', async () => {
  const folder = path.join(root, 'storefront/.next');
  writeFileSync(folder, '');
  await expect(buildStorefront(root, path.join(root, 'data'), {}, new AbortController().signal)).rejects.toThrow(
    `${folder}, where the storefront is built, may not be written. Run as the user whose folder it is, or make it writable.`,
  );
});

test('a build that fails is told with its last words and its log', async () => {
  const data = path.join(root, 'data');
  await expect(buildStorefront(root, data, {}, new AbortController().signal)).rejects.toThrow(
    /^The storefront could not be built; its last words \(all of them in \S+\/logs\/storefront-build\.log\):\n.*next/s,
  );
});
