import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  journeyCheckFailures,
  journeyDuration,
  journeyFailed,
  journeyRuns,
  proberFailed,
} from '../observability/conventions/synthetic.ts';
import type { Telemetry } from '../observability/conventions/telemetry.ts';
import type { Target } from '../slo/src/evaluator.ts';
import type { Run } from './drivers/node.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A process whose `/metrics` is read over HTTP; rejects after 2 s. */
export const httpTarget = (name: string, url: string): Target => ({
  name,
  async read() {
    const response = await fetch(url, { headers: { accept: 'application/openmetrics-text' }, signal: AbortSignal.timeout(2000) });
    if (!response.ok) throw new Error(`${name} answered ${response.status}`);
    return response.text();
  },
});

/** FORWARDED_SECRET, or the one that `npm start` keeps in the data folder; undefined where there is none. */
export function forwardedSecret(environment: Environment): string | undefined {
  if (environment['FORWARDED_SECRET'] !== undefined && environment['FORWARDED_SECRET'] !== '')
    return environment['FORWARDED_SECRET'];
  try {
    return readFileSync(path.join(environment['DATA_DIR'] || '.data', 'forwarded-secret'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Emits what became of a journey. */
export function record(telemetry: Telemetry, { journey, outcome, seconds, failedChecks, traceId, errorType }: Run): void {
  telemetry.count(journeyRuns, { journey, outcome });
  if (outcome === 'prober-error') return telemetry.log(proberFailed, { journey, 'error.type': errorType ?? 'unknown' });
  telemetry.observe(journeyDuration, { journey }, seconds);
  for (const check of failedChecks) {
    telemetry.count(journeyCheckFailures, { journey, check });
    telemetry.log(journeyFailed, { journey, check, trace_id: traceId ?? '' });
  }
}
