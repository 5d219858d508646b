import { readFileSync } from 'node:fs';
import { BlockList, isIPv6 } from 'node:net';
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
import type { Account } from './journeys/journey.ts';

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

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether an address is a loopback one, and so can be nobody else's shop. */
export function isOnThisMachine(url: string): boolean {
  const host = (URL.parse(url)?.hostname ?? '').replace(/^\[|\]$/g, '');
  return host === 'localhost' || LOOPBACK.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
}

function keptIn(environment: Environment, file: string): string | undefined {
  try {
    return readFileSync(path.join(environment['DATA_DIR'] || '.data', file), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** FORWARDED_SECRET, or the one that `npm start` keeps in the data folder; undefined where there is none. */
export function forwardedSecret(environment: Environment): string | undefined {
  if (environment['FORWARDED_SECRET'] !== undefined && environment['FORWARDED_SECRET'] !== '')
    return environment['FORWARDED_SECRET'];
  return keptIn(environment, 'forwarded-secret');
}

/** PROBER_EMAIL and PROBER_PASSWORD, or the account that `npm start` makes and keeps in the data folder; undefined where there is none. */
export function ownAccount(environment: Environment): Account | undefined {
  const { PROBER_EMAIL: email = 'prober@shop.example', PROBER_PASSWORD: given = '' } = environment;
  const password = given === '' ? keptIn(environment, 'prober-password') : given;
  return password === undefined ? undefined : { email, password };
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
