import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '../observability/node/free-port.ts';
import { commandLine } from './command-line.ts';
import { nodeDriver } from './drivers/node.ts';
import { shopOf, type Account } from './journeys/journey.ts';
import { startShop } from './shop-process.ts';
import { forwardedSecret, ownAccount } from './targets.ts';
import type { Capture } from './telemetry/capture.ts';
import { startCollector, type Collector } from './telemetry/collector.ts';
import { readContract } from './telemetry/contract.ts';
import { findings, type Expectations } from './telemetry/findings.ts';
import { deliverAlerts, startOnCall } from './telemetry/on-call.ts';
import { matrix } from './telemetry/matrix.ts';
import { seriesMax } from './telemetry/series-max.ts';
import { silenced } from './telemetry/silenced.ts';
import { drive, PLANTED } from './telemetry/traffic.ts';
import { UNPROVOKED } from './telemetry/unprovoked.ts';

const USAGE = `npm run check:telemetry
Starts the shop in a folder of its own, makes it talk, and holds what it said against the telemetry contract. A minute or two; needs neither
Prometheus nor Loki, and leaves a shop that runs alone.
Exit code 1 when something is said outside the contract, something of it is not said, or planted personal data comes out; 2 when it cannot
be run.`;
const HOW_TO_MEND = `What is said is declared in observability/conventions. What is declared is provoked in synthetic/telemetry/traffic.ts, or
telemetry/unprovoked.ts says why it cannot be, and which test does.`;
commandLine(USAGE, (args) => parseArgs({ args: [...args], options: {} }));

const START_SECONDS_MAX = 300;
/** Jobs, their mails and the prober's first rounds come after what began them. */
const SETTLE_MS = 20_000;

const say = (line: string): void => console.log(line);

const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-telemetry-'));
const collector = await startCollector();
const ports = {
  PLATFORM_PORT: await freePort(),
  PLATFORM_METRICS_PORT: await freePort(),
  STOREFRONT_PORT: await freePort(),
  STOREFRONT_METRICS_PORT: await freePort(),
  PROBER_PORT: await freePort(),
  EMBEDDED_POSTGRES_PORT: await freePort(),
  ALERT_RECEIVER_PORT: await freePort(),
};
Object.assign(process.env, Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])), {
  DATA_DIR: path.join(folder, 'data'),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
  // Every request's: what is looked for must not depend on how busy the machine is.
  TRACES_PER_SECOND_MAX: '10000',
});
// Of a shop or a stack that runs beside it.
const OTHERS = [
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'PUBLIC_URL',
  'PLATFORM_URL',
  'PROMETHEUS_URL',
  'OTEL_EXPORTER_OTLP_LOGS_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
];
for (const name of OTHERS) delete process.env[name];
const at = (port: number): string => `http://127.0.0.1:${port}`;
const platformUrl = at(ports.PLATFORM_PORT);
const data = process.env['DATA_DIR'] ?? folder;

async function metricsOf(port: number): Promise<string> {
  return (await fetch(`${at(port)}/metrics`, { headers: { accept: 'application/openmetrics-text' } })).text();
}
const linesOf = (file: string): readonly string[] =>
  readFileSync(path.join(data, 'logs', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** The storefront is built at the first start. */
async function untilAlive(url: string): Promise<void> {
  const endsMs = Date.now() + START_SECONDS_MAX * 1000;
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (Date.now() > endsMs) throw new Error(`Nothing answered at ${url} within ${START_SECONDS_MAX} s.`);
    await sleep(500);
  }
}

async function captured({ spans }: Collector): Promise<Capture> {
  const metrics = new Map([
    ['platform', await metricsOf(ports.PLATFORM_METRICS_PORT)],
    ['storefront', await metricsOf(ports.STOREFRONT_METRICS_PORT)],
    ['prober', await metricsOf(ports.PROBER_PORT)],
    ['on-call', await metricsOf(ports.ALERT_RECEIVER_PORT)],
  ]);
  const logs = readdirSync(path.join(data, 'logs')).filter((file) => metrics.has(file.replace(/\.log$/, '')));
  return { metrics, spans: [...spans], lines: new Map(logs.map((file) => [file.replace(/\.log$/, ''), linesOf(file)])) };
}

async function run(): Promise<number> {
  const shop = await startShop(platformUrl, START_SECONDS_MAX, say);
  const onCall = startOnCall(ports.ALERT_RECEIVER_PORT, path.join(data, 'logs', 'on-call.log'), collector.url);
  let before: Capture;
  try {
    for (const port of [ports.STOREFRONT_PORT, ports.PROBER_PORT, ports.ALERT_RECEIVER_PORT])
      await untilAlive(`${at(port)}/healthz`);
    const account = ownAccount(process.env);
    const made = (name: string): Account => ({
      email: `${name}@shop.example`,
      password: readFileSync(path.join(data, `${name}-password`), 'utf8').trim(),
    });
    await drive({
      storefrontUrl: at(ports.STOREFRONT_PORT),
      driver: nodeDriver({ platformUrl, forwardedSecret: forwardedSecret(process.env), timeoutMs: 10_000 }),
      shop: shopOf(1, account),
      merchant: made('merchant'),
      administrator: made('administrator'),
      say,
    });
    await deliverAlerts(at(ports.ALERT_RECEIVER_PORT));
    say('waiting for what goes on by itself');
    await sleep(SETTLE_MS);
    before = await captured(collector);
  } finally {
    await onCall.stop();
    await shop.stop();
  }
  // What is only said, or only exported, at the end.
  const capture: Capture = { metrics: before.metrics, spans: [...collector.spans], lines: await logsAfter(before) };
  const contract = await readContract();
  const expectations: Expectations = {
    unprovoked: new Set(Object.keys(UNPROVOKED)),
    planted: Object.values(PLANTED),
    seriesMax,
  };
  for (const line of matrix(contract, capture, expectations.unprovoked)) say(line);
  const wrong = findings(contract, capture, expectations);
  for (const finding of wrong) console.error(`✗ ${finding}`);
  if (wrong.length > 0) console.error(HOW_TO_MEND);
  const blind = wrong.length === 0 ? silenced(contract, capture, expectations) : [];
  for (const name of blind) console.error(`✗ without ${name} this check would still pass`);
  const { metrics, spans, logs } = contract;
  say(
    `${metrics.size} metrics, ${spans.size} spans and ${logs.size} log events in the contract, ${Object.keys(UNPROVOKED).length} of them only by a fault; ` +
      `${capture.spans.length} spans, ${[...capture.lines.values()].flat().length} log lines read: ${wrong.length + blind.length === 0 ? 'kept' : 'BROKEN'}`,
  );
  return wrong.length + blind.length === 0 ? 0 : 1;
}
const logsAfter = ({ lines }: Capture): Promise<ReadonlyMap<string, readonly string[]>> =>
  Promise.resolve(new Map([...lines.keys()].map((process_) => [process_, linesOf(`${process_}.log`)])));

const code = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});
await collector.close();
rmSync(folder, { recursive: true, force: true });
process.exit(code);
