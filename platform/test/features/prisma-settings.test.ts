import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../src/local/services.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-prisma-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The database that `npx prisma …` works on, run in a folder with this `.env`. */
const databaseOf = (file: string, environment: Record<string, string> = {}): string => {
  writeFileSync(path.join(folder, '.env'), file);
  const program = `const { default: config } = await import(${JSON.stringify(path.join(ROOT, 'prisma.config.ts'))}); console.log(config.datasource.url)`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  }).stdout.trim();
};

test.each<[string, string, Record<string, string>, string]>([
  ['nothing', '', {}, 'postgresql://asyncflow:asyncflow@127.0.0.1:55432/asyncflow'],
  [
    'another port',
    'EMBEDDED_POSTGRES_PORT=5433\nDATABASE_URL=\n',
    {},
    'postgresql://asyncflow:asyncflow@127.0.0.1:5433/asyncflow',
  ],
  ['a database', 'DATABASE_URL=postgresql://file/shop\n', {}, 'postgresql://file/shop'],
  [
    'a database beside one of the environment',
    'DATABASE_URL=postgresql://file/shop\n',
    { DATABASE_URL: 'postgresql://said/shop' },
    'postgresql://said/shop',
  ],
])("prisma's own commands work on the database of a .env that says %s", (_, file, environment, url) =>
  expect(databaseOf(file, environment)).toBe(url),
);
