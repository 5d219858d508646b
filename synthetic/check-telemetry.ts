import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '../observability/node/free-port.ts';
import { commandLine } from './command-line.ts';
import { nodeDriver } from './drivers/node.ts';
import { interruption } from './interruption.ts';
import { shopOf, type Account } from './journeys/journey.ts';
import { startShop } from './shop-process.ts';
import { forwardedSecret, ownAccount } from './targets.ts';
import { deliverAlerts } from './telemetry/alerts.ts';
import type { Capture } from './telemetry/capture.ts';
import { startCollector } from './telemetry/collector.ts';
import { readContract } from './telemetry/contract.ts';
import { emitted, findings, type Expectations } from './telemetry/findings.ts';
import { matrix } from './telemetry/matrix.ts';
import { STACK_PORTS, startStack, stopStack, type RunningStack } from './telemetry/native-stack.ts';
import { seriesMax } from './telemetry/series-max.ts';
import { silenced } from './telemetry/silenced.ts';
import { linesSaid, samplesSaid } from './telemetry/said.ts';
import { linesKept, samplesKept, spansKept } from './telemetry/stores.ts';
import { drive, PLANTED } from './telemetry/traffic.ts';
import { UNPROVOKED } from './telemetry/unprovoked.ts';

const USAGE = `npm run check:telemetry
Starts the native stack (Prometheus, Alertmanager, Loki, Tempo, the inbox of alerts) and the shop, in a folder and on ports of their own,
makes the shop talk, and holds what its processes said and what the stack kept of it against the telemetry contract. Two minutes or three;
a shop and a stack that run are left alone. For a program that is not to be had, what the processes said stands in, with a line that says so.
Exit code 1 when something is said outside the contract, something of it is not said or not kept, or planted personal data comes out; 2
when it cannot be run.`;
const HOW_TO_MEND = `What is said is declared in observability/conventions. What is declared is provoked in synthetic/telemetry/traffic.ts, or
telemetry/unprovoked.ts says why it cannot be, and which test does.`;
commandLine(USAGE, (args) => parseArgs({ args: [...args], options: {} }));

const START_SECONDS_MAX = 300;
/** Jobs, their mails and the prober's first rounds come after what began them. */
const SETTLE_MS = 20_000;
/** A scrape is 15 s from the next, and what is exported waits for its batch. */
const KEPT_WITHIN_MS = 45_000;

const say = (line: string): void => console.log(line);
const at = (port: string | undefined): string => `http://127.0.0.1:${port}`;

const interrupted = interruption();
const wait = (ms: number): Promise<void> => sleep(ms, undefined, { signal: interrupted });

const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-telemetry-'));
const data = path.join(folder, 'data');
const collector = await startCollector();
// Of a shop or a stack that runs beside it.
const OTHERS = [
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'PUBLIC_URL',
  'PLATFORM_URL',
  'PROMETHEUS_URL',
  'ALERTMANAGER_URL',
  'TEMPO_URL',
];
for (const name of OTHERS) delete process.env[name];
const SHOP_PORTS = [
  'PLATFORM_PORT',
  'PLATFORM_METRICS_PORT',
  'STOREFRONT_PORT',
  'STOREFRONT_METRICS_PORT',
  'PROBER_PORT',
  'EMBEDDED_POSTGRES_PORT',
];
for (const name of [...SHOP_PORTS, ...STACK_PORTS]) process.env[name] = String(await freePort());
Object.assign(process.env, {
  DATA_DIR: data,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/v1/traces`,
  OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: `${collector.url}/v1/logs`,
  ALERT_RECEIVER_TOKEN: randomBytes(16).toString('hex'),
  // Every request's: what is looked for must not depend on how busy the machine is.
  TRACES_PER_SECOND_MAX: '10000',
});
const { env } = process;
const METRICS_PORTS = {
  platform: env['PLATFORM_METRICS_PORT'],
  storefront: env['STOREFRONT_METRICS_PORT'],
  prober: env['PROBER_PORT'],
  'on-call': env['ALERT_RECEIVER_PORT'],
};

/** Looks again until nothing is missing, or time is over. */
async function eventually<T>(look: () => Promise<T>, isWhole: (seen: T) => boolean): Promise<T> {
  const endsMs = Date.now() + KEPT_WITHIN_MS;
  for (;;) {
    const seen = await look();
    if (isWhole(seen) || Date.now() > endsMs) return seen;
    await wait(1000);
  }
}

async function makeTalk(): Promise<void> {
  const made = (name: string): Account => ({
    email: `${name}@shop.example`,
    password: readFileSync(path.join(data, `${name}-password`), 'utf8').trim(),
  });
  await drive({
    storefrontUrl: at(env['STOREFRONT_PORT']),
    driver: nodeDriver({ platformUrl: at(env['PLATFORM_PORT']), forwardedSecret: forwardedSecret(env), timeoutMs: 10_000 }),
    shop: shopOf(1, ownAccount(env)),
    merchant: made('merchant'),
    administrator: made('administrator'),
    say,
  });
  await deliverAlerts(at(env['ALERT_RECEIVER_PORT']), env['ALERT_RECEIVER_TOKEN'] ?? '');
  say('waiting for what goes on by itself');
  await wait(SETTLE_MS);
}

const contract = await readContract();
const expectations: Expectations = {
  unprovoked: new Set(Object.keys(UNPROVOKED)),
  planted: Object.values(PLANTED),
  seriesMax,
};
const movedIn = (metrics: Capture['metrics']): ReadonlySet<string> =>
  emitted(contract, { metrics, spans: [], lines: new Map() }).moved;
const isWhole = (capture: Capture): boolean => findings(contract, capture, expectations).length === 0;

/** What the processes of a shop said, and what the stack kept of it. */
async function captures(stack: RunningStack): Promise<{ readonly said: Capture; readonly kept: Capture }> {
  const shop = await startShop(at(env['PLATFORM_PORT']), START_SECONDS_MAX, say, interrupted);
  let metrics: Capture['metrics'];
  let keptMetrics: Capture['metrics'];
  try {
    await makeTalk();
    metrics = await samplesSaid(METRICS_PORTS);
    keptMetrics = await eventually(
      () => samplesKept(stack.urls, metrics),
      (seen) => [...movedIn(metrics)].every((name) => movedIn(seen).has(name)),
    );
  } finally {
    await stack.stopInbox();
    await shop.stop();
  }
  // What is only said, or only exported, at the end.
  const said = {
    metrics,
    spans: [...collector.spans],
    lines: linesSaid(Object.keys(METRICS_PORTS), [path.join(data, 'logs'), stack.logs]),
  };
  const kept = await eventually(
    async () => ({
      metrics: keptMetrics,
      spans: await spansKept(stack.urls, said.spans),
      lines: await linesKept(stack.urls, said.lines, contract),
    }),
    isWhole,
  );
  return { said, kept };
}

async function run(): Promise<number> {
  const stack = await startStack(env, say);
  Object.assign(collector.forward, stack.forward);
  const { said, kept } = await captures(stack);
  for (const line of matrix(contract, kept, expectations.unprovoked)) say(line);
  const wrong = findings(contract, said, expectations);
  const lost = findings(contract, kept, expectations).filter((finding) => !wrong.includes(finding));
  for (const finding of wrong) console.error(`✗ ${finding}`);
  for (const finding of lost) console.error(`✗ as the stack kept it: ${finding}`);
  if (wrong.length + lost.length > 0) console.error(HOW_TO_MEND);
  const blind = wrong.length + lost.length === 0 ? silenced(contract, kept, expectations) : [];
  for (const name of blind) console.error(`✗ without ${name} this check would still pass`);
  const isKept = wrong.length + lost.length + blind.length === 0;
  const { metrics, spans, logs } = contract;
  say(
    `${metrics.size} metrics, ${spans.size} spans and ${logs.size} log events in the contract, ${Object.keys(UNPROVOKED).length} of them only by a fault; ` +
      `${said.spans.length} spans, ${[...said.lines.values()].flat().length} log lines said, ${[...kept.metrics.values()].flat().length} series, ` +
      `${[...kept.lines.values()].flat().length} log lines kept: ${isKept ? 'kept' : 'BROKEN'}`,
  );
  return isKept ? 0 : 1;
}

const code = await run().catch((error: unknown) => {
  const why = error instanceof Error ? error.message : String(error);
  console.error(interrupted.aborted ? 'Interrupted; what was started is stopped.' : why);
  return 2;
});
await stopStack(env);
await collector.close();
rmSync(folder, { recursive: true, force: true });
process.exit(code);
