import { afterEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../observability/node/free-port.ts';
import { VERIFY_USAGE } from './arguments.ts';
import { fixtureShop, type Faults } from './fixture-shop.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
}
/** Where a process writes what of it ran, when that is measured. */
const covered = { NODE_V8_COVERAGE: process.env['PROCESS_COVERAGE'] };
/** The command as a person runs it, against a shop that is there. */
async function verify(platformUrl: string, ...options: readonly string[]): Promise<Ended> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-'));
  closing.push(() => rmSync(dataDir, { recursive: true }));
  const child = spawn(process.execPath, [fileURLToPath(new URL('verify.ts', import.meta.url)), ...options], {
    // Metrics on a port nobody listens on: only the journeys are judged.
    env: {
      ...covered,
      PATH: process.env['PATH'],
      PLATFORM_URL: platformUrl,
      PLATFORM_METRICS_URL: 'http://127.0.0.1:1/metrics',
      STOREFRONT_METRICS_URL: 'http://127.0.0.1:1/metrics',
      DATA_DIR: dataDir,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}
async function shop(faults: Faults = {}): Promise<string> {
  const fixture = await fixtureShop(faults);
  closing.push(fixture.close);
  return fixture.url;
}

test('a broken shop fails, and the command says what a shopper feels', async () => {
  const { code, said } = await verify(await shop({ graphqlErrors: true }), '--for', '1s');
  expect(said).toContain('journeys (all): fail. Shoppers cannot browse, search, buy or sign in to the end.');
  expect(said).toContain('browse: GRAPHQL_ERRORS');
  expect(said).toContain('The metrics of platform could not be read.');
  expect(code).toBe(1);
}, 20_000);
test('a sound shop is not failed on a second of journeys, but --strict wants more', async () => {
  const url = await shop();
  const [plain, strict] = await Promise.all([
    verify(url, '--for', '1s', '--json'),
    verify(url, '--for', '1s', '--json', '--strict'),
  ]);
  const { verdicts, journeys, passed } = JSON.parse(plain.said) as {
    verdicts: readonly { objective: string; verdict: string }[];
    journeys: Record<string, number>;
    passed: boolean;
  };
  expect(verdicts.find(({ objective }) => objective === 'journeys')?.verdict).toBe('insufficient');
  expect(Object.keys(journeys)).toEqual(['passed']);
  expect([passed, plain.code, strict.code]).toEqual([true, 0, 1]);
}, 20_000);
test('interrupted while it starts the shop, it leaves nothing running', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-'));
  closing.push(() => rmSync(dataDir, { recursive: true, force: true }));
  chmodSync(dataDir, 0o755);
  const ports = ['PLATFORM', 'PLATFORM_METRICS', 'STOREFRONT', 'STOREFRONT_METRICS', 'PROBER', 'EMBEDDED_POSTGRES'];
  const variables = await Promise.all(ports.map(async (name) => [`${name}_PORT`, String(await freePort())] as const));
  const child = spawn(process.execPath, [fileURLToPath(new URL('verify.ts', import.meta.url))], {
    env: { ...covered, PATH: process.env['PATH'], DATA_DIR: dataDir, ...Object.fromEntries(variables) },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const pidFile = path.join(dataDir, 'run/supervisor.pid');
  while (!existsSync(pidFile)) await new Promise((resolve) => setTimeout(resolve, 20));
  const supervisor = Number(readFileSync(pidFile, 'utf8').split(' ')[0]);
  child.kill('SIGTERM');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(2);
  expect(said).toContain('Interrupted before the shop was ready; what was started is stopped.');
  expect(existsSync(path.join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  expect(() => process.kill(supervisor, 0)).toThrow('ESRCH');
}, 60_000);
test('--help is the usage and no run', async () => {
  expect(await verify('http://127.0.0.1:1', '--help')).toEqual({ code: 0, said: `${VERIFY_USAGE}\n` });
});
test.each([
  ['an option that is not there', ['--loud'], `Unknown option '--loud'\n\n${VERIFY_USAGE}`],
  ['no shoppers', ['--journeys', '0'], `--journeys must be a whole number from 1 to 64, not "0"\n\n${VERIFY_USAGE}`],
  ['a shop that is not there', [], 'Nothing is ready at http://127.0.0.1:1 (PLATFORM_URL).'],
])(
  '%s cannot be run',
  async (_, options, message) => {
    expect(await verify('http://127.0.0.1:1', ...options)).toEqual({ code: 2, said: `${message}\n` });
  },
  20_000,
);
