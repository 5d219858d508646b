import {
  alertmanagerReads,
  alertPayloadsRefused,
  alertsFiring,
  alertsKept,
  alertsKeptMax,
  alertsReceived,
  exampleLookups,
  watchdogSeen,
} from '@asyncflow/observability/conventions/on-call.ts';
import { div, increase, max, rate, series, sum, uptime } from '../kit/promql.ts';

export const watchdogAge = max(uptime(watchdogSeen));
export const received = sum(increase(alertsReceived), 'receiver', 'status');
export const refused = sum(increase(alertPayloadsRefused), 'reason');
export const firing = max(series(alertsFiring));
export const inboxFilled = div(max(series(alertsKept)), max(series(alertsKeptMax)));
/** Asked beside what is delivered: an inbox that began anew knows from there what fires. */
export const reads = sum(increase(alertmanagerReads), 'outcome');
export const lookups = sum(rate(exampleLookups), 'source', 'outcome');
