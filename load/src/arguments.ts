import { parseArgs } from 'node:util';
import { durationMs } from '../../synthetic/command-line.ts';
import { isProfile, PROFILES, type Pace } from '../profiles.ts';

export const SCENARIOS = ['shopping'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** More journeys a second than this is no load test of one machine any more, but an accident. */
const RATE_MAX = 2000;
const SECONDS_MIN = 5;
const SECONDS_MAX = 24 * 60 * 60;

export const USAGE = `npm run load -- <profile> [--rate 2] [--for 3m] [--scenario ${SCENARIOS.join('|')}] [--json]
  --rate  journeys that begin a second at 1 in the profile
  --for   how long, such as 90s, 10m or 2h
  --json  the result as JSON
${Object.entries(PROFILES)
  .map(([name, { question, seconds }]) => `  ${name.padEnd(9)} ${String(seconds).padStart(5)} s  ${question}`)
  .join('\n')}
Results are kept in DATA_DIR/load. Exit code 1 when an objective broke (not where the limit is searched for), 2 when it could not be run.`;

export interface LoadArguments extends Pace {
  readonly scenario: ScenarioName;
  readonly isJson: boolean;
}

/** Throws an Error fit to be printed when they cannot be understood. */
export function loadArguments(given: readonly string[]): LoadArguments {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      rate: { type: 'string', default: '2' },
      for: { type: 'string' },
      scenario: { type: 'string', default: SCENARIOS[0] },
      json: { type: 'boolean', default: false },
    },
  });
  const [profile, ...others] = positionals;
  if (!isProfile(profile) || others.length > 0)
    throw new Error(`One profile is needed: ${Object.keys(PROFILES).join(', ')}; not "${positionals.join(' ')}"`);
  const rate = Number(values.rate);
  if (!(rate > 0 && rate <= RATE_MAX))
    throw new Error(`--rate must be a number above 0 and at most ${RATE_MAX}, not "${values.rate}"`);
  const scenario = SCENARIOS.find((name) => name === values.scenario);
  if (scenario === undefined) throw new Error(`--scenario must be one of ${SCENARIOS.join(', ')}, not "${values.scenario}"`);
  return {
    profile,
    rate,
    scenario,
    isJson: values.json,
    seconds:
      values.for === undefined ? PROFILES[profile].seconds : durationMs('--for', values.for, SECONDS_MIN, SECONDS_MAX) / 1000,
  };
}
