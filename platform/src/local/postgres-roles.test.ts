import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { migrate } from './migrations.ts';
import { freePort } from './ports.ts';
import { ensurePostgres, type LocalPostgres } from './postgres.ts';
import { ROOT } from './services.ts';

/** The file as psql runs it in the container: its variables filled in, statement by statement. */
const STATEMENTS = readFileSync(path.join(ROOT, 'observability/postgres/roles.sql'), 'utf8')
  .replace(/^(--|\\getenv).*$/gm, '')
  .replaceAll(":'password'", "'of the shop'")
  .replaceAll(":'exporter_password'", "'of the exporter'")
  .split(';')
  .filter((statement) => statement.trim() !== '');

let dataDir: string;
let postgres: LocalPostgres;
beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-roles-'));
  chmodSync(dataDir, 0o755);
  postgres = await ensurePostgres({ dataDir, port: await freePort(), disposable: true });
});
afterEach(async () => {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const as = async (url: string, ...statements: readonly string[]): Promise<readonly QueryResultRow[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  let rows: readonly QueryResultRow[] = [];
  try {
    for (const statement of statements) ({ rows } = await client.query<QueryResultRow>(statement));
  } finally {
    await client.end();
  }
  return rows;
};
const urlOf = (role: string, password: string): string => {
  const url = new URL(postgres.url);
  return Object.assign(url, { username: role, password }).href;
};
const SUPERUSERS = 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user';

async function expectRoles(shop: string, exporter: string): Promise<void> {
  expect(await as(shop, SUPERUSERS)).toEqual([{ rolsuper: false }]);
  expect(await migrate(shop)).not.toHaveLength(0);
  // Slow plans are logged for whoever runs the query: the server loads what logs them.
  expect(await as(shop, 'SHOW auto_explain.log_min_duration')).toEqual([{ 'auto_explain.log_min_duration': '150ms' }]);
  expect(await as(exporter, SUPERUSERS)).toEqual([{ rolsuper: false }]);
  expect(await as(exporter, "SELECT count(*) > 0 AS sees FROM pg_stat_activity WHERE query <> ''")).toEqual([{ sees: true }]);
  expect(await as(exporter, 'SELECT pg_database_size(current_database()) > 0 AS sees')).toEqual([{ sees: true }]);
  expect(await as(exporter, 'SELECT count(*) >= 0 AS sees FROM pg_ls_waldir()')).toEqual([{ sees: true }]);
  await expect(as(exporter, 'SELECT * FROM catalogue.brand')).rejects.toThrow('permission denied');
}

test('in a container the shop works as owner of its database, the exporter reads statistics alone, and no superuser logs in', async () => {
  await as(postgres.adminUrl, 'DROP DATABASE asyncflow', 'DROP ROLE asyncflow', 'DROP ROLE exporter', ...STATEMENTS);
  await expectRoles(urlOf('asyncflow', 'of the shop'), urlOf('exporter', 'of the exporter'));
  await expect(as(postgres.adminUrl, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

test('the embedded one has the same roles', () => expectRoles(postgres.url, urlOf('exporter', 'exporter')));
