// `npm run load -- <profile>`: sends shoppers to the shop at the pace of a profile, with k6.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { commandLine, refuse } from '../synthetic/command-line.ts';
import { forwardedSecret } from '../synthetic/targets.ts';
import { interruption } from '../synthetic/interruption.ts';
import { outcomeOf, runK6 } from '../synthetic/k6-run.ts';
import { isReady } from '../synthetic/shop-process.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { loadArguments, USAGE } from './src/arguments.ts';
import { cpuSecondsOf, cpuSecondsOfProcess } from './src/cpu-time.ts';
import { htmlReport, textReport } from './src/report.ts';
import { loadResult, parseK6Summary } from './src/result.ts';

/** Files kept, two a run; older ones go. */
const FILES_MAX = 80;

function environment(): Readonly<Record<string, string | undefined>> {
  try {
    return { ...parseEnv(readFileSync('.env', 'utf8')), ...process.env };
  } catch {
    return process.env;
  }
}
const env = environment();
const asked = commandLine(USAGE, loadArguments);
const platformUrl = env['PLATFORM_URL'] || `http://127.0.0.1:${env['PLATFORM_PORT'] || 4000}`;
const metricsUrl = env['PLATFORM_METRICS_URL'] || `http://127.0.0.1:${env['PLATFORM_METRICS_PORT'] || 9464}/metrics`;
if (!(await isReady(platformUrl))) refuse(`Nothing is ready at ${platformUrl} (PLATFORM_URL): npm start starts the shop.`);
const secret = forwardedSecret(env);
if (secret === undefined)
  refuse('The shop takes this for a stranger without FORWARDED_SECRET, which npm start keeps in DATA_DIR/forwarded-secret.');

const folder = path.resolve(env['DATA_DIR'] || '.data', 'load');
mkdirSync(folder, { recursive: true });
const startedAt = new Date();
const name = `${startedAt.toISOString().replaceAll(/[:.]/g, '-')}-${asked.scenario}-${asked.profile}`;
const summaryFile = path.join(folder, `${name}.k6.json`);

const platformBefore = await cpuSecondsOf(metricsUrl);
let pid: number | undefined;
let generator: number | undefined;
const watch = setInterval(() => {
  generator = (pid === undefined ? undefined : cpuSecondsOfProcess(pid)) ?? generator;
}, 500);
const interrupted = interruption();
const code = await runK6({
  script: path.join(import.meta.dirname, `scenarios/${asked.scenario}.ts`),
  prometheusUrl: env['PROMETHEUS_URL'] || undefined,
  flags: ['--tag', `profile=${asked.profile}`],
  isSilent: asked.isJson,
  signal: interrupted,
  onStart: (started) => (pid = started),
  environment: {
    PLATFORM_URL: platformUrl,
    FORWARDED_SECRET: secret,
    LOAD_PROFILE: asked.profile,
    LOAD_RATE: String(asked.rate),
    LOAD_SECONDS: String(asked.seconds),
    LOAD_SUMMARY: summaryFile,
  },
}).catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error)));
clearInterval(watch);
const platformAfter = await cpuSecondsOf(metricsUrl);

function summary(): ReturnType<typeof parseK6Summary> {
  try {
    return parseK6Summary(readFileSync(summaryFile, 'utf8'));
  } catch {
    return refuse(`k6 ended with ${code} and left no summary.`);
  }
}
const cpu = {
  // A platform that was started anew counts from zero.
  platform:
    platformBefore === undefined || platformAfter === undefined || platformAfter < platformBefore
      ? undefined
      : platformAfter - platformBefore,
  generator,
  cores: availableParallelism(),
};
const result = loadResult(summary(), asked, asked.scenario, startedAt, cpu);
rmSync(summaryFile);
writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
writeFileSync(path.join(folder, `${name}.html`), htmlReport(result));
for (const old of readdirSync(folder).toSorted().slice(0, -FILES_MAX)) rmSync(path.join(folder, old));
process.stdout.write(
  asked.isJson ? `${JSON.stringify(result, null, 2)}\n` : `\n${textReport(result)}\n\n${path.join(folder, name)}.html\n`,
);

const { isSearchingTheLimit = false }: Profile = PROFILES[asked.profile];
const outcome = outcomeOf(code);
process.exit(outcome === 'prober-error' ? 2 : outcome === 'failed' && !isSearchingTheLimit ? 1 : 0);
