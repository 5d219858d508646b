import { EventsPerSecond, PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { placeOrderFlow } from '@asyncflow/observability/flows/place-order.ts';
import { toLogs, toTraces } from '../kit/links.ts';
import { p99 } from '../kit/query.ts';
import { stat } from '../kit/stat.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as jobs from '../queries/jobs.ts';
import * as lines from '../queries/lines.ts';

const failed = toTraces('Failed attempts', jobs.failedRuns);
const deadWork = toLogs('Log lines of what was given up', lines.deadWork);
/** Orders are jobs: what waits longer than their deadline has missed it. */
const LATE = badAbove(placeOrderFlow.deadlineSeconds, placeOrderFlow.deadlineSeconds / 3);

export const oldest = stat({
  title: 'Oldest job',
  description:
    'How long it has been due. It should be seconds: when it grows, no worker takes it; see whether workers are busy, then npm run jobs -- list.',
  unit: Seconds,
  queries: [{ ask: jobs.oldestSeconds }],
  thresholds: LATE,
  links: [failed, deadWork],
});
export const dead = stat({
  title: 'Dead jobs',
  description: 'Failed for the last time; each waits for somebody. npm run jobs -- dead lists them, retry ID or drop ID ends it.',
  unit: Short,
  queries: [{ ask: jobs.dead }],
  thresholds: badAbove(1),
  links: [failed, deadWork],
});
export const freed = stat({
  title: 'Jobs taken back',
  description: 'From workers whose process is gone. More than one a deploy: processes die at work; see their memory.',
  unit: Short,
  queries: [{ ask: jobs.freed }],
  links: [deadWork],
});
export const waiting = timeseries({
  title: 'Jobs that wait or run',
  description:
    'A level that only rises: more is asked than done. See whether workers are busy (raise JOBS_CONCURRENCY) or jobs are retried (mend their cause).',
  unit: Short,
  queries: [{ ask: jobs.waiting, legend: 'due or running' }],
  links: [failed, deadWork],
});
export const runs = timeseries({
  title: 'Attempts',
  description: 'By job and what became of it. Retried: it failed and comes again; open a failed attempt for its error type.',
  unit: EventsPerSecond,
  queries: [{ ask: jobs.runs, legend: '{{task}}: {{outcome}}' }],
  links: [failed, deadWork],
});
export const duration = timeseries({
  title: 'How long does an attempt take?',
  description: 'Grows with what the job calls: the database or the mail server. Open a dot for its trace.',
  unit: Seconds,
  queries: p99(jobs.durationOf, '{{task}}'),
  links: [failed],
});
export const lag = timeseries({
  title: 'How long until a job is done?',
  description:
    'From the commit that asked for it, retries included; the line is the deadline of an order. Longer than an attempt takes: it waits for a worker, or is retried.',
  unit: Seconds,
  queries: p99(jobs.lag, '{{task}}'),
  thresholds: LATE,
  links: [failed],
});
export const workersBusy = timeseries({
  title: 'Are workers busy?',
  description: 'Share of the time of all workers. Near 100 %: raise JOBS_CONCURRENCY, or add a process.',
  unit: PercentUnit,
  queries: [{ ask: jobs.workersBusy, legend: 'busy' }],
  thresholds: badAbove(0.95, 0.8),
  links: [failed],
});
