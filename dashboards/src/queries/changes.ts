import { busLost, busRecovered, deliveries } from '@asyncflow/observability/conventions/events.ts';
import { flowsStarted } from '@asyncflow/observability/conventions/flows.ts';
import { jobQueueLost, jobQueueRecovered } from '@asyncflow/observability/conventions/jobs.ts';
import { databaseLost, databaseRecovered, domainFailed } from '@asyncflow/observability/conventions/logs.ts';
import { startTime } from '../external/process.ts';
import { alerts } from '../external/prometheus.ts';
import { lines } from '../kit/logql.ts';
import { above, max, minus, mul, rate, series, sum } from '../kit/promql.ts';

/** Milliseconds: the moment itself, for annotations. */
export const starts = mul(max(series(startTime, { job: { not: ['prometheus'] } }), 'job'), 1000);
/** An import changes products without a merchant's command, so that more changes are read than flows were begun. */
export const imports = above(
  minus(
    max(rate(deliveries, { consumer: 'search.index', outcome: 'handled' }, '1m')),
    sum(rate(flowsStarted, { flow: 'product-change' }, '1m')),
  ),
  0.1,
);
export const firing = max(
  series(alerts, { alertstate: 'firing', severity: ['page', 'ticket'] }),
  'alertname',
  'objective',
  'severity',
);

const FAULTS = [databaseLost, databaseRecovered, busLost, busRecovered, jobQueueLost, jobQueueRecovered, domainFailed];
export const faults = lines({ events: FAULTS });
