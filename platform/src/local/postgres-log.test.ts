import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { freePort } from './ports.ts';
import { ensurePostgres, type LocalPostgres } from './postgres.ts';
import { LOG_SETTINGS } from './postgres-settings.ts';
import { ROOT } from './services.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const TYPED = 'ann@shop.example';

let dataDir: string;
let server: LocalPostgres;
let log: string;
beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-postgres-log-'));
  chmodSync(dataDir, 0o755);
  server = await ensurePostgres({ dataDir, port: await freePort(), disposable: true });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query('CREATE TABLE account (email text PRIMARY KEY)');
  await client.query('INSERT INTO account VALUES ($1)', [TYPED]);
  await client.query(`SELECT pg_sleep(0.2) FROM account WHERE email = $1 /*traceparent='00-${TRACE}-00f067aa0ba902b7-01'*/`, [
    TYPED,
  ]);
  await client.query('INSERT INTO account VALUES ($1)', [TYPED]).catch(() => undefined);
  await client.query('SELECT $1::int', [TYPED]).catch(() => undefined);
  await client.end();
  await server.stop();
  log = readFileSync(path.join(dataDir, 'logs/postgresql.log'), 'utf8');
}, 60_000);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('a slow statement leaves its plan in the log, with the trace it belongs to', () => {
  const [, plan] = /plan:\n([\s\S]*?)\n(?=\d{4}-)/.exec(log) ?? [];
  const { 'Query Text': text, Plan: node } = JSON.parse(plan ?? '{}') as { 'Query Text': string; Plan: object };
  expect(text).toContain(`traceparent='00-${TRACE}-`);
  expect(node).toMatchObject({ 'Node Type': expect.any(String) });
});

test('an error is told without the row that caused it', () => {
  expect(log).toContain('duplicate key value violates unique constraint');
  expect(log).not.toMatch(/DETAIL:|parameters:/i);
});

test('what Alloy sends on has no value that somebody typed', () => {
  const alloy = readFileSync(path.join(ROOT, 'observability/alloy/config.alloy'), 'utf8');
  const [, expression] = /stage\.replace \{\s*expression = `(.*)`/.exec(alloy) ?? [];
  const [, quoted] =
    /stage\.replace \{\s*expression = `.*`[\s\S]*?\}\s*stage\.replace \{\s*expression = `(.*)`/.exec(alloy) ?? [];
  // The plan has the value, as has the complaint about a number that is none.
  expect(log).toContain(TYPED);
  const sent = [expression, quoted].reduce((text: string, one) => text.replaceAll(new RegExp(one ?? '^', 'g'), '?'), log);
  expect(sent).not.toContain(TYPED);
  expect(sent).toContain('plan:');
});

test('with Docker the log has the same settings', () => {
  const compose = readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8');
  for (const [name, value] of Object.entries(LOG_SETTINGS)) expect(compose).toContain(`- -c${name}=${value}\n`);
});
