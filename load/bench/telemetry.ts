// What telemetry costs. Two platforms on one database, one with all telemetry (metrics
// scraped, spans and log exported over OTLP to a receiver here), one with none (OTEL_SDK_DISABLED), take turns under the same load by k6.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '../../observability/node/free-port.ts';
import { commandLine } from '../../synthetic/command-line.ts';
import { requireK6, runK6 } from '../../synthetic/k6-run.ts';
import { isReady, startShop, stopped } from '../../synthetic/shop-process.ts';
import { cpuSecondsOfProcess } from '../src/cpu-time.ts';
import { parseK6Summary } from '../src/result.ts';
import { figures, ratio, type Round } from './rounds.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SECRET = 'the-secret-of-a-benchmark-only';
/** As Prometheus does. */
const SCRAPE_EVERY_MS = 5000;
/** Five a second. */
const READY_TRIES_MAX = 300;

interface Side {
  readonly name: 'on' | 'off';
  readonly process: ChildProcess;
  readonly url: string;
  readonly metricsUrl: string;
  readonly rounds: Round[];
}

const USAGE = `npm run bench:telemetry [-- --rounds 8 --seconds 5]
  --rounds   how often each side takes its turn, 2 to 100
  --seconds  how long a turn is, 1 to 60
What telemetry costs: two platforms, one with all of it and one with none, take turns under the same load by k6.`;
const values = commandLine(
  USAGE,
  (args) =>
    parseArgs({
      args: [...args],
      options: { rounds: { type: 'string', default: '8' }, seconds: { type: 'string', default: '5' } },
    }).values,
);
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
if (!(Number.isInteger(rounds) && rounds >= 2 && rounds <= 100 && seconds >= 1 && seconds <= 60)) {
  console.error('--rounds must be a whole number from 2 to 100, --seconds from 1 to 60');
  process.exit(2);
}

let received = 0;
const receiver = createServer((request, response) => {
  request.on('data', (chunk: Buffer) => (received += chunk.length));
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
});
const listening = async (server: ReturnType<typeof createServer>): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
};

const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-bench-'));
const receiverUrl = `http://127.0.0.1:${await listening(receiver)}`;
const postgresPort = await freePort();
const shopPort = await freePort();
Object.assign(process.env, {
  DATA_DIR: path.join(folder, 'data'),
  EMBEDDED_POSTGRES_PORT: String(postgresPort),
  PLATFORM_PORT: String(shopPort),
  PLATFORM_METRICS_PORT: String(await freePort()),
  STOREFRONT_PORT: String(await freePort()),
  STOREFRONT_METRICS_PORT: String(await freePort()),
  PROBER_PORT: String(await freePort()),
});

async function startSide(name: Side['name'], variables: Readonly<Record<string, string>>): Promise<Side> {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [path.join(ROOT, 'platform/src/main.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: `postgresql://asyncflow:asyncflow@127.0.0.1:${postgresPort}/asyncflow`,
      TOKEN_SECRET: SECRET.padEnd(40, '-'),
      FORWARDED_SECRET: SECRET,
      PUBLIC_URL: 'http://localhost:3000',
      PLATFORM_PORT: String(port),
      PLATFORM_METRICS_PORT: String(metricsPort),
      // Answered from memory a request would cost next to nothing, and the ratio would be of nothing.
      RESPONSE_CACHE_MB_MAX: '0',
      // Unmarked requests are a stranger's.
      RATE_LIMIT_PER_MINUTE: '10000000',
      ...variables,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await isReady(url)); tries += 1) {
    if (tries > READY_TRIES_MAX) child.kill('SIGKILL');
    if (child.exitCode !== null || tries > READY_TRIES_MAX)
      throw new Error(`the platform with telemetry ${name} ended with ${child.exitCode}, or did not become ready`);
    await sleep(200);
  }
  return { name, process: child, url, metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`, rounds: [] };
}

/** Scrapes until it is stopped; answers how many bytes that took. */
function scraping(url: string): () => number {
  let bytes = 0;
  const timer = setInterval(() => {
    fetch(url, { headers: { accept: 'application/openmetrics-text' } })
      .then(async (answer) => (bytes += (await answer.arrayBuffer()).byteLength))
      .catch(() => undefined);
  }, SCRAPE_EVERY_MS);
  return () => {
    clearInterval(timer);
    return bytes;
  };
}

async function runRound(side: Side, isCounted: boolean): Promise<void> {
  const summaryFile = path.join(folder, 'summary.json');
  const pid = side.process.pid ?? 0;
  const [cpuBefore, receivedBefore] = [cpuSecondsOfProcess(pid) ?? 0, received];
  const scraped = side.name === 'on' ? scraping(side.metricsUrl) : () => 0;
  const code = await runK6({
    script: path.join(ROOT, 'load/scenarios/browsing.ts'),
    prometheusUrl: undefined,
    isSilent: true,
    environment: {
      PLATFORM_URL: side.url,
      FORWARDED_SECRET: SECRET,
      SYNTHETIC_MARK: 'false',
      LOAD_SECONDS: String(seconds),
      LOAD_SUMMARY: summaryFile,
    },
  });
  const scrapedBytes = scraped();
  if (code !== 0) throw new Error(`k6 ended with ${code} against the platform with telemetry ${side.name}`);
  const { state, metrics } = parseK6Summary(readFileSync(summaryFile, 'utf8'));
  if (!isCounted) return;
  side.rounds.push({
    requests: metrics['http_reqs']?.values['count'] ?? 0,
    seconds: state.testRunDurationMs / 1000,
    cpuSeconds: (cpuSecondsOfProcess(pid) ?? 0) - cpuBefore,
    telemetryBytes: side.name === 'on' ? received - receivedBefore + scrapedBytes : 0,
    p99Ms: metrics['http_req_duration']?.values['p(99)'] ?? 0,
  });
}

function report(on: Side, off: Side): void {
  const [with_, without] = [figures(on.rounds), figures(off.rounds)];
  const line = (name: string, one: number, other: number, by: string): void =>
    console.log(`${name.padEnd(28)}${one.toFixed(2).padStart(10)}${other.toFixed(2).padStart(10)}${by.padStart(10)}`);
  const by = (figure: (round: Round) => number): string => ratio(on.rounds, off.rounds, figure).toFixed(3);
  console.log(
    `\n${`median of ${rounds} rounds of ${seconds} s`.padEnd(28)}${'on'.padStart(10)}${'off'.padStart(10)}${'on/off'.padStart(10)}`,
  );
  line(
    'requests a second',
    with_.requestsPerSecond,
    without.requestsPerSecond,
    by(({ requests, seconds: took }) => requests / took),
  );
  line(
    'CPU ms a request',
    with_.cpuMsPerRequest,
    without.cpuMsPerRequest,
    by(({ cpuSeconds, requests }) => cpuSeconds / requests),
  );
  line(
    'P99 ms',
    with_.p99Ms,
    without.p99Ms,
    by(({ p99Ms }) => p99Ms),
  );
  line('telemetry bytes a request', with_.telemetryBytesPerRequest, without.telemetryBytesPerRequest, '-');
}

async function run(): Promise<void> {
  requireK6();
  const shop = await startShop(`http://127.0.0.1:${shopPort}`, 300, console.log);
  const sides: Side[] = [];
  try {
    const on = await startSide('on', { OTEL_EXPORTER_OTLP_ENDPOINT: receiverUrl });
    sides.push(on);
    const off = await startSide('off', { OTEL_SDK_DISABLED: 'true' });
    sides.push(off);
    for (const side of sides) await runRound(side, false);
    for (let at = 0; at < rounds; at += 1) {
      for (const side of at % 2 === 0 ? [on, off] : [off, on]) await runRound(side, true);
      console.log(`round ${at + 1} of ${rounds}`);
    }
    report(on, off);
  } finally {
    await Promise.all(sides.map((side) => stopped(side.process)));
    await shop.stop();
  }
}

const code = await run().then(
  () => 0,
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  },
);
receiver.close();
rmSync(folder, { recursive: true, force: true });
process.exit(code);
