import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handOver } from './hand-over.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-handed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a container is handed its own secrets, new ones in the place of old ones, and one that is not there none', () => {
  mkdirSync(path.join(folder, 'storefront'));
  for (const secret of ['of yesterday', 'of today'])
    handOver(folder, {
      storefront: { 'forwarded-secret': secret },
      prober: { 'forwarded-secret': secret, 'prober-password': 'password' },
    });
  const file = path.join(folder, 'storefront/forwarded-secret');
  expect(readdirSync(path.join(folder, 'storefront'))).toEqual(['forwarded-secret']);
  expect(readFileSync(file, 'utf8')).toBe('of today\n');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(existsSync(path.join(folder, 'prober'))).toBe(false);
});
