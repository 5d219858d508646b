// `npm run synthetic`: the checks of the API and of the page, by k6, held to the objectives.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadEnvFile } from '../observability/node/env-file.ts';
import { CHECKS, checkArguments, CHECKS_USAGE } from './arguments.ts';
import { commandLine, refuse } from './command-line.ts';
import { interruption } from './interruption.ts';
import { outcomeOf, runK6, type CheckOutcome } from './k6-run.ts';
import { forwardedSecret, isOnThisMachine, ownAccount } from './targets.ts';

loadEnvFile();
const { env } = process;
const { names, everyMs, isAsShopper } = commandLine(CHECKS_USAGE, checkArguments);
const interrupted = interruption();
const account = ownAccount(env);
const storefrontUrl = env['STOREFRONT_URL'] || `http://127.0.0.1:${env['STOREFRONT_PORT'] || 3000}`;
if (isAsShopper && !isOnThisMachine(storefrontUrl))
  refuse(`--as-shopper would count as a sale at ${storefrontUrl} (STOREFRONT_URL); it is for a shop on this machine.`);
const environment = {
  PLATFORM_URL: env['PLATFORM_URL'] || `http://127.0.0.1:${env['PLATFORM_PORT'] || 4000}`,
  STOREFRONT_URL: storefrontUrl,
  FORWARDED_SECRET: forwardedSecret(env),
  ...(isAsShopper ? { SYNTHETIC_MARK: 'false' } : {}),
  ...(account === undefined ? {} : { PROBER_EMAIL: account.email, PROBER_PASSWORD: account.password }),
};

/** Every check once; the worst that happened. */
async function round(): Promise<CheckOutcome> {
  const outcomes: CheckOutcome[] = [];
  for (const name of names) {
    if (interrupted.aborted) break;
    const began = performance.now();
    const code = await runK6({
      script: path.join(import.meta.dirname, CHECKS[name]),
      environment,
      prometheusUrl: env['PROMETHEUS_URL'] || undefined,
      flags: ['--tag', `check=${name}`],
      isSilent: true,
      signal: interrupted,
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
  while (!interrupted.aborted) {
    await sleep(everyMs, undefined, { signal: interrupted }).catch(() => undefined);
    if (!interrupted.aborted) outcome = await round();
  }
process.exit({ passed: 0, failed: 1, 'prober-error': 2 }[outcome]);
