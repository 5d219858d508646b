import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tooYoung } from './age.ts';
import { boardsArguments, USAGE } from './arguments.ts';
import { askAll, type Asking } from './ask-all.ts';
import { hasData } from './ask.ts';
import { BOARDS } from './boards/all.ts';
import { EXPORTERS } from './external/all.ts';
import { excuseFor, MAY_BE_EMPTY, PARTS, type Part } from './no-data.ts';
import { targetsOf, type Target } from './targets.ts';

const target = (source: Target['source'], text: string, isInstant = false): Target => ({
  board: 'api',
  panel: 'Rate',
  source,
  text,
  legend: undefined,
  isInstant,
});
const vector = (...values: readonly string[]) => ({
  data: { resultType: 'vector', result: values.map((value) => ({ value: [0, value] })) },
});
const matrix = (...values: readonly string[]) => ({
  data: { resultType: 'matrix', result: [{ values: values.map((value) => [0, value]) }] },
});
const NONE = { data: { result: [] } };

let server: Server;
let base: URL;
let asked: URL[];
/** The last is given again and again. */
let bodies: unknown[];
let status: number;
beforeEach(async () => {
  asked = [];
  bodies = [vector('1')];
  status = 200;
  server = createServer(({ url = '' }, response) => {
    asked.push(new URL(url, base));
    response.writeHead(status).end(JSON.stringify(bodies.length > 1 ? bodies.shift() : bodies[0]));
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

const prometheusOnly = () => ({ prometheus: base, loki: undefined });

test('a query is asked with its variables filled in, over the last hour or as it is now, as its panel does', async () => {
  const query = 'sum(rate(a{operation=~"$operation"}[$__rate_interval]))';
  await hasData(prometheusOnly(), target('prometheus', query));
  await hasData(prometheusOnly(), target('prometheus', query, true));
  expect(asked.map(({ pathname }) => pathname)).toEqual(['/under/a/path/api/v1/query_range', '/under/a/path/api/v1/query']);
  for (const { searchParams } of asked) expect(searchParams.get('query')).toBe('sum(rate(a{operation=~".*"}[5m]))');
  const [over] = asked.map(({ searchParams }) => Number(searchParams.get('end')) - Number(searchParams.get('start')));
  expect(over).toBe(3600);
});

test.each([
  ['a number', vector('1'), true],
  ['zero', vector('0'), true],
  ['no series', NONE, false],
  ['a quantile of nothing', vector('NaN'), false],
  ['numbers after nothing', matrix('NaN', '2'), true],
  ['nothing all the time', matrix('NaN', 'NaN'), false],
  ['a line', { data: { resultType: 'streams', result: [{ values: [['0', 'a line']] }] } }, true],
  ['no line', { data: { resultType: 'streams', result: [] } }, false],
])('%s is data or not', async (_, body, expected) => {
  bodies = [body];
  expect(await hasData(prometheusOnly(), target('prometheus', 'a'))).toBe(expected);
});

test('lines are asked of Loki over a range, whatever the panel, and one is enough', async () => {
  const stores = { prometheus: new URL('http://127.0.0.1:1'), loki: base };
  await hasData(stores, target('loki', '{service_name="platform"}', true));
  await hasData(stores, target('loki', 'sum by (service_name) (rate({service_name="platform"} [$__auto]))', true));
  expect(asked.map(({ pathname }) => pathname)).toEqual([
    '/under/a/path/loki/api/v1/query_range',
    '/under/a/path/loki/api/v1/query',
  ]);
  expect(asked[0]?.searchParams.get('limit')).toBe('1');
});

test('a store that nobody named is not asked', async () => {
  expect(await hasData(prometheusOnly(), target('loki', '{a="b"}'))).toBeUndefined();
  expect(await hasData({ prometheus: base, loki: base }, target('tempo', '{ name = "a" }'))).toBeUndefined();
  expect(asked).toEqual([]);
});

test('a query that is refused says which and why, and a store that is away says so', async () => {
  [status, bodies] = [400, [{ status: 'error', error: 'unexpected end of input' }]];
  const query = target('prometheus', 'sum(');
  await expect(hasData(prometheusOnly(), query)).rejects.toThrow(/refuses sum\( \(api: Rate\): .*unexpected end of input/);
  await close();
  await expect(hasData(prometheusOnly(), query)).rejects.toThrow(`${base.origin} does not answer (api: Rate)`);
});

const OF_NOBODY = target('prometheus', 'asyncflow_build_info');
const OF_ALLOY = target('prometheus', 'max(pg_up)');

/** Asks these targets; time goes on by a second a pause. */
async function asking(targets: readonly Target[], given: Partial<Asking> = {}) {
  const said: string[] = [];
  let nowMs = 0;
  const wrong = await askAll(targets, {
    stores: prometheusOnly(),
    present: undefined,
    withinMs: 0,
    nowMs: () => nowMs,
    pause: async () => void (nowMs += 1000),
    say: (line) => said.push(line),
    ...given,
  });
  return { wrong, said, waitedMs: nowMs };
}

test('a query without data is named unless there is a reason, and only the first kind is counted', async () => {
  bodies = [NONE];
  expect(await asking([OF_NOBODY, OF_ALLOY, target('loki', '{a="b"}')])).toEqual({
    wrong: 1,
    said: [
      'NO DATA   api: Rate',
      expect.stringMatching(/^empty     api: Rate \(without Alloy/),
      'LOKI_URL is not set: queries to Loki were not asked.',
      expect.stringMatching(/^0 with data, 1 empty with a reason, 1 not as they should be, 1 not asked/),
    ],
    waitedMs: 0,
  });
});

const OF_SHOPPERS: Target = { ...OF_NOBODY, board: 'shoppers', panel: 'Poor page loads' };

test('what is said to be there must have data, and what a program feeds that is not must have none', async () => {
  bodies = [NONE];
  expect(await asking([OF_ALLOY], { present: new Set<Part>(['alloy']) })).toMatchObject({ wrong: 1 });
  expect(await asking([OF_ALLOY], { present: new Set<Part>(['k6']) })).toMatchObject({ wrong: 0 });
  bodies = [vector('1')];
  expect(await asking([OF_ALLOY], { present: new Set<Part>(['alloy']) })).toMatchObject({ wrong: 0 });
  const { wrong, said } = await asking([OF_ALLOY], { present: new Set<Part>(['k6']) });
  expect([wrong, said[0]]).toEqual([1, expect.stringMatching(/^HAS DATA {2}api: Rate \(without Alloy.*no-data\.ts/)]);
  expect(await asking([OF_ALLOY])).toMatchObject({ wrong: 0 });
  // Shoppers come by themselves.
  expect(await asking([OF_SHOPPERS], { present: new Set<Part>(['k6']) })).toMatchObject({ wrong: 0 });
  bodies = [NONE];
  expect(await asking([OF_SHOPPERS], { present: new Set<Part>(['shoppers']) })).toMatchObject({ wrong: 1 });
});

test('what is missing is asked again until it is there or time is over', async () => {
  bodies = [NONE, NONE, vector('1')];
  expect(await asking([OF_NOBODY], { withinMs: 10_000 })).toMatchObject({ wrong: 0, waitedMs: 2000 });
  bodies = [NONE];
  expect(await asking([OF_NOBODY, OF_ALLOY], { withinMs: 10_000 })).toMatchObject({ wrong: 1, waitedMs: 10_000 });
  expect(await asking([OF_ALLOY], { withinMs: 10_000 })).toMatchObject({ wrong: 0, waitedMs: 0 });
});

test('without a shop, or with one that has just begun, it says what to do', async () => {
  bodies = [NONE];
  await expect(tooYoung(prometheusOnly())).rejects.toThrow(/has seen no platform.*npm start/);
  bodies = [vector('1'), vector('40.2')];
  expect(await tooYoung(prometheusOnly())).toMatch(/has run for 40 s only.*npm run verify/);
  bodies = [vector('1'), vector('300')];
  expect(await tooYoung(prometheusOnly())).toBeUndefined();
  await close();
  await expect(tooYoung(prometheusOnly())).rejects.toThrow(/does not answer \(PROMETHEUS_URL/);
});

test('the command explains itself, and says what it needs', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [new URL('check.ts', import.meta.url).pathname, ...args], {
      env: { ...process.env, NODE_V8_COVERAGE: process.env['PROCESS_COVERAGE'], PROMETHEUS_URL: '' },
      encoding: 'utf8',
    });
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run check:boards') });
  expect(run('--all')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run check:boards') });
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('PROMETHEUS_URL is not set') });
});

test('the command line names what is there and how long to wait', () => {
  expect(boardsArguments([])).toEqual({ present: undefined, withinMs: 0 });
  expect(boardsArguments(['--with', 'redis,k6', '--within', '1m'])).toEqual({
    present: new Set(['redis', 'k6']),
    withinMs: 60_000,
  });
  expect(() => boardsArguments(['--with', 'redis,memcached'])).toThrow(/--with names some of alloy,.* not "memcached"/);
  expect(() => boardsArguments(['--within', 'long'])).toThrow(/--within must look like 30s/);
  for (const word of ['--with', '--within', ...Object.keys(PARTS)]) expect(USAGE).toContain(word);
});

test('what may have no data stands on a board', () => {
  expect(excuseFor(OF_NOBODY, new Set())).toBeUndefined();
  const targets = BOARDS.flatMap(targetsOf);
  const places = new Set(targets.flatMap(({ board, panel, legend }) => [`${board}: ${panel}`, `${board}: ${panel}: ${legend}`]));
  expect(MAY_BE_EMPTY.flatMap(({ panels = [] }) => panels).filter((panel) => !places.has(panel))).toEqual([]);
  const annotations = new Set(targets.map(({ panel }) => panel));
  expect(
    MAY_BE_EMPTY.flatMap(({ annotations: named = [] }) => named).filter((name) => !annotations.has(`annotation ${name}`)),
  ).toEqual([]);
  const exporters = EXPORTERS.map(({ name }) => name);
  expect(MAY_BE_EMPTY.flatMap(({ exporters: named = [] }) => named).filter((name) => !exporters.includes(name))).toEqual([]);
});
