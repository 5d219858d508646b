// `npm run verify`: drives journeys against the shop and says which objectives hold.
import { setTimeout as sleep } from 'node:timers/promises';
import { loadEnvFile } from '../observability/node/env-file.ts';
import { startTelemetry } from '../observability/node/start.ts';
import { OBJECTIVES } from '../slo/objectives/all.ts';
import { Evaluator } from '../slo/src/evaluator.ts';
import { VERIFY_USAGE, verifyArguments } from './arguments.ts';
import { commandLine, refuse } from './command-line.ts';
import { nodeDriver, type Run, type Timing } from './drivers/node.ts';
import { JOURNEYS_BY_NAME, walkable } from './journeys/all.ts';
import { shopOf } from './journeys/journey.ts';
import { pace } from './pace.ts';
import { interruption } from './interruption.ts';
import { isReady, startShop } from './shop-process.ts';
import { forwardedSecret, httpTarget, ownAccount, record } from './targets.ts';
import { failing, latencyRows, report } from './verify-report.ts';

/** Enough for 3,000 operations and 600 journeys in a minute, far from what the shop can bear: this is no load test. */
const OPERATIONS_PER_SECOND = 90;
/** A stranger's limit is 1,200 a minute. */
const OPERATIONS_PER_SECOND_UNKNOWN = 18;
const START_SECONDS_MAX = 300;

loadEnvFile();
const { env } = process;
const { forMs, atOnce, isJson, isStrict, isLatencyGated } = commandLine(VERIFY_USAGE, verifyArguments);
const say = (line: string): void => {
  if (!isJson) console.log(line);
};

const interrupted = interruption();

const platformUrl = env['PLATFORM_URL'] ?? `http://127.0.0.1:${env['PLATFORM_PORT'] || 4000}`;
if (env['PLATFORM_URL'] !== undefined && !(await isReady(platformUrl)))
  refuse(`Nothing is ready at ${platformUrl} (PLATFORM_URL).`);
const shop = (await isReady(platformUrl))
  ? undefined
  : await startShop(platformUrl, START_SECONDS_MAX, say, interrupted).catch((error: unknown) =>
      refuse(error instanceof Error ? error.message : String(error)),
    );
const secret = forwardedSecret(env);
if (secret === undefined) say('No FORWARDED_SECRET and none in the data folder: driven slowly, below the limit of strangers.');

const telemetry = startTelemetry({
  service: 'prober',
  version: '0.1.0',
  environment: 'development',
  logLevel: 'silent',
  tracesPerSecondMax: 1,
});
const evaluator = new Evaluator({
  objectives: OBJECTIVES,
  nowMs: Date.now,
  slicesMax: 10_000,
  targets: [
    httpTarget('platform', env['PLATFORM_METRICS_URL'] ?? `http://127.0.0.1:${env['PLATFORM_METRICS_PORT'] || 9464}/metrics`),
    httpTarget(
      'storefront',
      env['STOREFRONT_METRICS_URL'] ?? `http://127.0.0.1:${env['STOREFRONT_METRICS_PORT'] || 9474}/metrics`,
    ),
    { name: 'journeys', read: () => telemetry.metricsText() },
  ],
});
const timings: Timing[] = [];
const runs: Run[] = [];
const driver = nodeDriver({
  platformUrl,
  forwardedSecret: secret,
  timeoutMs: 5000,
  onTiming: (timing) => timings.push(timing),
  admit: pace(secret === undefined ? OPERATIONS_PER_SECOND_UNKNOWN : OPERATIONS_PER_SECOND, Date.now, (ms) => sleep(ms)),
});

await evaluator.round();
const endsMs = Date.now() + forMs;
const goesOn = (): boolean => Date.now() < endsMs && !interrupted.aborted;

async function shopper(number: number): Promise<void> {
  const visited = shopOf(number + 1, ownAccount(env));
  const names = walkable(visited);
  for (let turn = number; goesOn(); turn += 1) {
    const name = names[turn % names.length] ?? 'browse';
    const run = await driver.run(name, JOURNEYS_BY_NAME[name](visited));
    runs.push(run);
    record(telemetry, run);
    // A shop that refuses at once would otherwise be asked without pause.
    if (run.outcome !== 'passed') await sleep(200);
  }
}
async function progress(): Promise<void> {
  while (goesOn()) {
    await sleep(Math.min(2000, Math.max(0, endsMs - Date.now())), undefined, { signal: interrupted }).catch(() => undefined);
    await evaluator.round();
    const failed = runs.filter(({ outcome }) => outcome !== 'passed').length;
    say(
      `${Math.max(0, Math.ceil((endsMs - Date.now()) / 1000))} s left: ${timings.length} operations, ${runs.length} journeys, ${failed} not passed`,
    );
  }
}
await Promise.all([progress(), ...Array.from({ length: atOnce }, (_, number) => shopper(number))]);
await evaluator.round();

const evaluation = evaluator.evaluation();
const gate = { strict: isStrict, latency: isLatencyGated && env['CI'] !== 'true' };
const failed = failing(evaluation.verdicts, gate);
const rows = latencyRows(timings, evaluation);
const outcomes = Object.fromEntries(
  Map.groupBy(runs, ({ outcome }) => outcome)
    .entries()
    .map(([outcome, list]) => [outcome, list.length]),
);
const complaints = Object.fromEntries(
  Map.groupBy(
    runs.flatMap(({ journey, failedChecks, errorType }) =>
      [...failedChecks, ...(errorType === undefined ? [] : [errorType])].map((what) => `${journey}: ${what}`),
    ),
    (what) => what,
  )
    .entries()
    .map(([what, list]) => [what, list.length]),
);
if (isJson)
  console.log(
    JSON.stringify(
      {
        verdicts: evaluation.verdicts,
        latencies: rows,
        journeys: outcomes,
        complaints,
        processes: evaluation.reachable,
        gate,
        passed: failed.length === 0,
      },
      null,
      2,
    ),
  );
else {
  console.log(`\n${report(evaluation.verdicts, rows)}\n`);
  for (const [what, count] of Object.entries(complaints)) console.log(`${what}: ${count} times`);
  for (const [name, reached] of Object.entries(evaluation.reachable))
    if (!reached) console.log(`The metrics of ${name} could not be read.`);
  for (const { objective, stream, verdict, feels } of failed) console.log(`${objective} (${stream}): ${verdict}. ${feels.en}`);
  if (!gate.latency) console.log('Latency is printed and does not gate here.');
  console.log(failed.length === 0 ? 'verify: passed' : 'verify: FAILED');
}
await telemetry.shutdown();
await shop?.stop();
process.exit(failed.length === 0 ? 0 : 1);
