import { startTime } from './external/process.ts';
import { up } from './external/prometheus.ts';
import { valueOf, type Stores } from './ask.ts';
import { max, min, series, uptime } from './kit/promql.ts';

const PLATFORM = { job: 'platform' } as const;
/** Boards show rates of so long. */
const SECONDS_MIN = 300;

/** What to do where the platform has not run long enough to be judged. Throws when Prometheus has never seen one. */
export async function tooYoung(stores: Stores): Promise<string | undefined> {
  if ((await valueOf(stores, max(series(up, PLATFORM)))) === undefined)
    throw new Error(
      `Prometheus at ${stores.prometheus.origin} has seen no platform. Start the shop (npm start) with the PLATFORM_METRICS_PORT that npm run stack was given; within half a minute it is found.`,
    );
  const seconds = await valueOf(stores, min(uptime(startTime, PLATFORM)));
  return seconds === undefined || seconds >= SECONDS_MIN
    ? undefined
    : `The platform has run for ${Math.round(seconds)} s only, and boards show rates of ${SECONDS_MIN} s: give it traffic (npm run verify -- --for 5m) and ask again.`;
}
