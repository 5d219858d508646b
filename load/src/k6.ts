import { LATENCY_GATES } from '../../synthetic/drivers/k6.ts';
import { OBJECTIVES } from '../../slo/objectives/all.ts';
import { k6Thresholds } from '../../slo/src/k6-thresholds.ts';
import { arrivals, isProfile, PROFILES, type Profile } from '../profiles.ts';

declare const __ENV: Readonly<Record<string, string | undefined>>;

/** A broken objective ends the run, once there has been enough to judge by. */
const JUDGED_AFTER = '10s';

/** k6's options of a scenario, from LOAD_PROFILE, LOAD_RATE and LOAD_SECONDS. */
export function loadOptions(scenario: string) {
  const name = __ENV['LOAD_PROFILE'];
  if (!isProfile(name)) throw new Error(`LOAD_PROFILE must be one of ${Object.keys(PROFILES).join(', ')}`);
  const profile: Profile = PROFILES[name];
  const pace = {
    profile: name,
    rate: Number(__ENV['LOAD_RATE'] ?? 2),
    seconds: Number(__ENV['LOAD_SECONDS'] ?? profile.seconds),
  };
  const gates = LATENCY_GATES || profile.isSearchingTheLimit === true;
  return {
    scenarios: { [scenario]: arrivals(pace) },
    summaryTrendStats: ['avg', 'med', 'p(95)', 'p(99)', 'max', 'count'],
    thresholds: Object.fromEntries(
      Object.entries(k6Thresholds(OBJECTIVES, gates)).map(([metric, thresholds]) => [
        metric,
        thresholds.map((threshold) => ({ threshold, abortOnFail: true, delayAbortEval: JUDGED_AFTER })),
      ]),
    ),
  };
}

/** k6's own summary as JSON where LOAD_SUMMARY says. */
export const summaryFiles = (summary: unknown): Record<string, string> => ({
  [__ENV['LOAD_SUMMARY'] ?? 'stdout']: JSON.stringify(summary),
});
