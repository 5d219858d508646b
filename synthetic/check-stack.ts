import { parseArgs } from 'node:util';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadEnvFile } from '../observability/node/env-file.ts';
import { commandLine, refuse } from './command-line.ts';
import { freezeDatabase } from './stack/frozen-database.ts';
import { recordedName, Stack, type InboxAlert } from './stack/stack.ts';

const USAGE = `npm run check:stack [-- --skip-alert]
  --skip-alert  leaves the database alone
Asks the programs around a running shop (npm run stack, npm start) what they see, freezes the database until on-call is told, and lets it
go on until that is over. PROMETHEUS_URL, LOKI_URL, CHECKED_INBOX_URL and DATA_DIR say where.
Exit code 1 when something is not seen, 2 when it cannot be run.`;
/** Rules are evaluated every 30 s, long windows want two samples. */
const RECORDED_WITHIN_S = 180;
/** The alert waits half a minute, its group three quarters, a second look of Alertmanager one. */
const ALERTED_WITHIN_S = 240;
/** What nobody's traffic here brings about. */
const WITHOUT_SHOPPERS = new Set(['shopper-experience', 'conversion']);
/** They count whole hours, so they begin at the next one. */
const BY_THE_HOUR = /^slo:bad_events:increase[13]d\b/;
const ANNOTATIONS = ['summary', 'feels', 'feels_ko', 'runbook_url', 'board_url'];

loadEnvFile();
const { env } = process;
const values = commandLine(
  USAGE,
  (args) => parseArgs({ args: [...args], options: { 'skip-alert': { type: 'boolean', default: false } } }).values,
);
const address = (given: string | undefined, byDefault: string): string => (given || byDefault).replace(/\/+$/, '');
const stack = new Stack({
  prometheus: address(env['PROMETHEUS_URL'], 'http://127.0.0.1:9090'),
  loki: address(env['LOKI_URL'], 'http://127.0.0.1:3100'),
  inbox: address(env['CHECKED_INBOX_URL'], `http://127.0.0.1:${env['ALERT_RECEIVER_PORT'] || 9494}`),
});

/** Looks until nothing is missing; the last that was, when time is over. */
async function eventually(what: string, withinSeconds: number, missing: () => Promise<readonly string[]>): Promise<boolean> {
  const began = performance.now();
  for (;;) {
    const list = await missing().catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
    const seconds = Math.round((performance.now() - began) / 1000);
    if (list.length === 0) {
      console.log(`✓ ${what} (${seconds} s)`);
      return true;
    }
    if (seconds > withinSeconds) {
      console.error(`✗ ${what}, not within ${withinSeconds} s:\n${list.map((line) => `    ${line}`).join('\n')}`);
      return false;
    }
    await sleep(2000);
  }
}

const down = async (): Promise<readonly string[]> => {
  const targets = await stack.targets();
  const wanted = ['platform', 'storefront', 'prober', 'prometheus'].filter(
    (job) => ![...targets.keys()].some((target) => target.startsWith(`${job} `)),
  );
  return [
    ...wanted.map((job) => `${job} is no target`),
    ...[...targets].flatMap(([target, why]) => (why === undefined ? [] : [`${target}: ${why}`])),
  ];
};
const broken = async (): Promise<readonly string[]> => {
  const rules = await stack.rules();
  if (rules.length === 0) return ['no rule is loaded'];
  return rules.flatMap(({ name, health, lastError }) => (health === 'ok' ? [] : [`${name}: ${lastError || health}`]));
};
const unrecorded = async (): Promise<readonly string[]> => {
  const [rules, recorded] = [await stack.rules(), await stack.recorded()];
  return [
    ...new Set(
      rules
        .filter(({ type, labels }) => type === 'recording' && !WITHOUT_SHOPPERS.has(labels?.['objective'] ?? ''))
        .map(({ name, labels }) => recordedName(name, labels))
        .filter((name) => !recorded.has(name) && !BY_THE_HOUR.test(name)),
    ),
  ];
};
const untraced = async (): Promise<readonly string[]> => {
  const line = await stack.tracedLine();
  if (line !== undefined) console.log(`  ${line.slice(0, 300)}`);
  return line === undefined ? ['no line of the platform with a trace id'] : [];
};
const unwatched = async (): Promise<readonly string[]> =>
  (await stack.inbox()).watchdogAt === undefined ? ['the watchdog has not come through'] : [];

const databaseDown = async (): Promise<InboxAlert | undefined> =>
  (await stack.inbox()).alerts.find(({ labels }) => labels['alertname'] === 'DatabaseDown');
const untold = async (): Promise<readonly string[]> => {
  const alert = await databaseDown();
  if (alert?.status !== 'firing') return ['DatabaseDown has not arrived'];
  return ANNOTATIONS.filter((name) => !alert.annotations[name]).map((name) => `its annotation ${name} is empty`);
};
const unresolved = async (): Promise<readonly string[]> =>
  (await databaseDown())?.status === 'resolved' ? [] : ['DatabaseDown is not resolved'];

async function alerted(): Promise<boolean> {
  const goOn = freezeDatabase(path.resolve(env['DATA_DIR'] || '.data'));
  // Whatever ends this process, the database goes on.
  process.once('exit', goOn);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));
  let told: boolean;
  try {
    told = await eventually('a frozen database is told to on-call, with what to do', ALERTED_WITHIN_S, untold);
  } finally {
    goOn();
  }
  return told && (await eventually('and that it is over', ALERTED_WITHIN_S, unresolved));
}

const absent = await stack.absent();
if (absent.length > 0) refuse(`${absent.join('\n')}\nnpm run stack starts Prometheus, Loki and the inbox, npm start the shop.`);

const passed = [
  await eventually('every target is up', RECORDED_WITHIN_S, down),
  await eventually('every rule evaluates', RECORDED_WITHIN_S, broken),
  await eventually('every recording rule has a value', RECORDED_WITHIN_S, unrecorded),
  await eventually('a line of the log is in Loki, with its trace', RECORDED_WITHIN_S, untraced),
  await eventually('the watchdog comes through to the inbox', RECORDED_WITHIN_S, unwatched),
  values['skip-alert'] || (await alerted()),
].every(Boolean);
process.exit(passed ? 0 : 1);
