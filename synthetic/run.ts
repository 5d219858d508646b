// npm run synthetic [-- --every 30s] [--only browse]: the checks of the API and of the page, by k6, held to the objectives.
// Exits 0 when all passed, 1 when the shop failed one, 2 when one could not be run. With --every it goes on until it is stopped.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { outcomeOf, runK6, type CheckOutcome } from './k6-run.ts';
import { forwardedSecret, ownAccount } from './targets.ts';

const CHECKS = {
  browse: 'checks/browse.ts',
  search: 'checks/search.ts',
  'cart-to-order': 'checks/cart-to-order.ts',
  'browser-buying': 'browser/buying.ts',
} as const;
type CheckName = keyof typeof CHECKS;
const isCheck = (name: string): name is CheckName => Object.hasOwn(CHECKS, name);

const USAGE = `npm run synthetic [-- --every 30s] [--only ${Object.keys(CHECKS).join('|')}]
  The page is checked where there is a browser: chromium on PATH, or K6_BROWSER_EXECUTABLE_PATH.
  PROMETHEUS_URL: results go there by remote write.`;

try {
  process.loadEnvFile();
} catch {
  // Nobody has to have one.
}
const { env } = process;
const refuse = (message: string): never => {
  process.stderr.write(`${message}\n\n${USAGE}\n`);
  process.exit(2);
};
function given(): { readonly names: readonly CheckName[]; readonly everyMs: number | undefined } {
  const { values } = parseArgs({
    options: { every: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    process.exit(0);
  }
  if (values.only !== undefined && !isCheck(values.only))
    throw new Error(`--only must be one of ${Object.keys(CHECKS).join(', ')}, not "${values.only}"`);
  const [, amount, unit] = /^(\d{1,4})(s|m)$/.exec(values.every ?? '30s') ?? [];
  if (amount === undefined || Number(amount) === 0) throw new Error(`--every must look like 30s or 5m, not "${values.every}"`);
  return {
    names: values.only === undefined ? Object.keys(CHECKS).filter(isCheck) : [values.only],
    everyMs: values.every === undefined ? undefined : Number(amount) * (unit === 'm' ? 60_000 : 1000),
  };
}
function understood(): ReturnType<typeof given> {
  try {
    return given();
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { names, everyMs } = understood();
const interrupted = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => interrupted.abort());
const account = ownAccount(env);
const environment = {
  PLATFORM_URL: env['PLATFORM_URL'] || `http://127.0.0.1:${env['PLATFORM_PORT'] || 4000}`,
  STOREFRONT_URL: env['STOREFRONT_URL'] || `http://127.0.0.1:${env['STOREFRONT_PORT'] || 3000}`,
  FORWARDED_SECRET: forwardedSecret(env),
  ...(account === undefined ? {} : { PROBER_EMAIL: account.email, PROBER_PASSWORD: account.password }),
};

/** Every check once; the worst that happened. */
async function round(): Promise<CheckOutcome> {
  const outcomes: CheckOutcome[] = [];
  for (const name of names) {
    if (interrupted.signal.aborted) break;
    const began = performance.now();
    const code = await runK6({
      script: path.join(import.meta.dirname, CHECKS[name]),
      environment,
      prometheusUrl: env['PROMETHEUS_URL'] || undefined,
      flags: ['--tag', `check=${name}`],
      isSilent: true,
      signal: interrupted.signal,
    }).catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error)));
    const outcome = outcomeOf(code);
    outcomes.push(outcome);
    process.stdout.write(
      `${new Date().toISOString()}  ${name.padEnd(15)} ${outcome.padEnd(12)} ${((performance.now() - began) / 1000).toFixed(1)} s\n`,
    );
  }
  if (outcomes.includes('failed')) return 'failed';
  return outcomes.includes('prober-error') ? 'prober-error' : 'passed';
}

let outcome = await round();
if (everyMs !== undefined)
  while (!interrupted.signal.aborted) {
    await sleep(everyMs, undefined, { signal: interrupted.signal }).catch(() => undefined);
    if (!interrupted.signal.aborted) outcome = await round();
  }
process.exit({ passed: 0, failed: 1, 'prober-error': 2 }[outcome]);
