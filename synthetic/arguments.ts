import { parseArgs } from 'node:util';
import { durationMs } from './command-line.ts';

const DAY_SECONDS = 86_400;
const AT_ONCE_MAX = 64;

export const VERIFY_USAGE = `npm run verify [-- --for 60s] [--journeys 4] [--json] [--strict] [--no-latency-gate]
  --for              how long, such as 60s, 5m or 2h
  --journeys         how many shoppers at once, 1 to ${AT_ONCE_MAX}
  --strict           too few events to tell, or none, is a failure too
  --no-latency-gate  latency is printed and fails nothing; so it is where CI=true
  --json             the verdicts as JSON
Drives journeys against the shop, which is started when it is not there, and says which objectives hold.
Exit code 1 when one fails, 2 when it cannot be run.`;

export interface VerifyArguments {
  readonly forMs: number;
  readonly atOnce: number;
  readonly isJson: boolean;
  readonly isStrict: boolean;
  readonly isLatencyGated: boolean;
}

/** Throws an Error fit to be printed when they cannot be understood. */
export function verifyArguments(args: readonly string[]): VerifyArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      for: { type: 'string', default: '60s' },
      journeys: { type: 'string', default: '4' },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      'no-latency-gate': { type: 'boolean', default: false },
    },
  });
  const atOnce = Number(values.journeys);
  if (!Number.isInteger(atOnce) || atOnce < 1 || atOnce > AT_ONCE_MAX)
    throw new Error(`--journeys must be a whole number from 1 to ${AT_ONCE_MAX}, not "${values.journeys}"`);
  return {
    forMs: durationMs('--for', values.for, 1, DAY_SECONDS),
    atOnce,
    isJson: values.json,
    isStrict: values.strict,
    isLatencyGated: !values['no-latency-gate'],
  };
}

export const CHECKS = {
  browse: 'checks/browse.ts',
  search: 'checks/search.ts',
  'cart-to-order': 'checks/cart-to-order.ts',
  'browser-buying': 'browser/buying.ts',
} as const;
export type CheckName = keyof typeof CHECKS;
const BROWSER_CHECK = 'browser-buying' satisfies CheckName;
const isCheck = (name: string): name is CheckName => Object.hasOwn(CHECKS, name);

export const CHECKS_USAGE = `npm run synthetic [-- --every 30s] [--only ${Object.keys(CHECKS).join('|')} [--as-shopper]]
  --every       again and again, with so much time between, such as 30s or 5m, until it is stopped
  --only        one check instead of all
  --as-shopper  with --only ${BROWSER_CHECK}: unmarked and measured, so that it counts as a visit and a sale; on this machine only
The page is checked where there is a browser: chromium on PATH, or K6_BROWSER_EXECUTABLE_PATH. Its order is followed to the mail by its
trace, in Tempo (TEMPO_URL) or where the platform shows its own.
PROMETHEUS_URL: results go there by remote write.
Exit code 1 when the shop failed a check, 2 when one could not be run.`;

export interface CheckArguments {
  readonly names: readonly CheckName[];
  /** Undefined: once. */
  readonly everyMs: number | undefined;
  readonly isAsShopper: boolean;
}

/** Throws an Error fit to be printed when they cannot be understood. */
export function checkArguments(args: readonly string[]): CheckArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { every: { type: 'string' }, only: { type: 'string' }, 'as-shopper': { type: 'boolean', default: false } },
  });
  if (values.only !== undefined && !isCheck(values.only))
    throw new Error(`--only must be one of ${Object.keys(CHECKS).join(', ')}, not "${values.only}"`);
  if (values['as-shopper'] && values.only !== BROWSER_CHECK)
    throw new Error(`--as-shopper goes with --only ${BROWSER_CHECK}: the other checks have no browser that could be measured`);
  return {
    names: values.only === undefined ? Object.keys(CHECKS).filter(isCheck) : [values.only],
    everyMs: values.every === undefined ? undefined : durationMs('--every', values.every, 1, DAY_SECONDS),
    isAsShopper: values['as-shopper'],
  };
}
