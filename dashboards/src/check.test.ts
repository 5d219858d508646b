import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { askAll } from './ask-all.ts';
import { hasData } from './ask.ts';
import { BOARDS } from './boards/all.ts';
import { EXPORTERS } from './external/all.ts';
import { MAY_BE_EMPTY, reasonForNoData } from './no-data.ts';
import { targetsOf, type Target } from './targets.ts';

const target = (source: Target['source'], text: string): Target => ({
  board: 'api',
  panel: 'Rate',
  source,
  text,
  legend: undefined,
});

let server: Server;
let base: URL;
let asked: URL[];
let answer: { readonly status: number; readonly body: unknown };
beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: { data: { result: [{}] } } };
  server = createServer(({ url = '' }, response) => {
    asked.push(new URL(url, base));
    response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/under/a/path`);
});
const close = (): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
afterEach(close);

test('a query has data when its store answers with some, and is asked with its variables filled in', async () => {
  const query = target('prometheus', 'sum(rate(a{operation=~"$operation"}[$__rate_interval]))');
  expect(await hasData({ prometheus: base, loki: undefined }, query)).toBe(true);
  answer = { status: 200, body: { data: { result: [] } } };
  expect(await hasData({ prometheus: base, loki: undefined }, query)).toBe(false);
  expect(asked[0]?.pathname).toBe('/under/a/path/api/v1/query');
  expect(asked[0]?.searchParams.get('query')).toBe('sum(rate(a{operation=~".*"}[5m]))');
});

test('lines are asked of Loki over a range, their rates as they are now', async () => {
  const stores = { prometheus: new URL('http://127.0.0.1:1'), loki: base };
  await hasData(stores, target('loki', '{service_name="platform"}'));
  await hasData(stores, target('loki', 'sum by (service_name) (rate({service_name="platform"} [$__auto]))'));
  expect(asked.map(({ pathname }) => pathname)).toEqual([
    '/under/a/path/loki/api/v1/query_range',
    '/under/a/path/loki/api/v1/query',
  ]);
});

test('a store that nobody named is not asked', async () => {
  expect(await hasData({ prometheus: base, loki: undefined }, target('loki', '{a="b"}'))).toBeUndefined();
  expect(await hasData({ prometheus: base, loki: base }, target('tempo', '{ name = "a" }'))).toBeUndefined();
  expect(asked).toEqual([]);
});

test('a query that is refused says which and why, and a store that is away says so', async () => {
  answer = { status: 400, body: { status: 'error', error: 'unexpected end of input' } };
  const query = target('prometheus', 'sum(');
  await expect(hasData({ prometheus: base, loki: undefined }, query)).rejects.toThrow(
    /refuses sum\( \(api: Rate\): .*unexpected end of input/,
  );
  await close();
  await expect(hasData({ prometheus: base, loki: undefined }, query)).rejects.toThrow(
    `${base.origin} does not answer (api: Rate)`,
  );
});

test('a query without data is named unless there is a reason, and only the first kind is counted', async () => {
  answer = { status: 200, body: { data: { result: [] } } };
  const said: string[] = [];
  const targets = [target('prometheus', 'asyncflow_build_info'), target('prometheus', 'max(pg_up)'), target('loki', '{a="b"}')];
  expect(await askAll(targets, { prometheus: base, loki: undefined }, (line) => said.push(line))).toBe(1);
  expect(said).toEqual([
    'NO DATA   api: Rate',
    expect.stringMatching(/^empty     api: Rate \(.*Alloy/),
    'LOKI_URL is not set: queries to Loki were not asked.',
    expect.stringMatching(/^0 with data, 1 empty with a reason, 1 without data, 1 not asked/),
  ]);
});

test('the command explains itself, and says what it needs', () => {
  const run = (...args: readonly string[]) => {
    const { PROMETHEUS_URL: _, ...env } = process.env;
    return spawnSync(process.execPath, [new URL('check.ts', import.meta.url).pathname, ...args], { env, encoding: 'utf8' });
  };
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run check:boards') });
  expect(run('--all')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run check:boards') });
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('PROMETHEUS_URL is not set') });
});

test('what may have no data has a reason, and stands on a board', () => {
  expect(reasonForNoData(target('prometheus', 'asyncflow_build_info'))).toBeUndefined();
  expect(reasonForNoData(target('prometheus', 'max(pg_up)'))).toMatch(/\w/);
  const targets = BOARDS.flatMap(targetsOf);
  const places = new Set(targets.flatMap(({ board, panel, legend }) => [`${board}: ${panel}`, `${board}: ${panel}: ${legend}`]));
  expect(MAY_BE_EMPTY.flatMap(({ panels = [] }) => panels).filter((panel) => !places.has(panel))).toEqual([]);
  const exporters = EXPORTERS.map(({ name }) => name);
  expect(MAY_BE_EMPTY.flatMap(({ exporters: named = [] }) => named).filter((name) => !exporters.includes(name))).toEqual([]);
});
