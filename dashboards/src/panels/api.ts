import { PercentUnit, RequestsPerSecond, Seconds, Short, EventsPerSecond } from '@grafana/grafana-foundation-sdk/units';
import { apiAvailability } from '@asyncflow/slo/objectives/api-availability.ts';
import { errorBudget } from '@asyncflow/slo/src/objective.ts';
import { field, label, toBoard, toLogs, toTraces } from '../kit/links.ts';
import { logs } from '../kit/logs.ts';
import { percentiles } from '../kit/query.ts';
import { table } from '../kit/table.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import { traces } from '../kit/traces.ts';
import * as api from '../queries/api.ts';
import * as lines from '../queries/lines.ts';

const LATE = badAbove(api.LIMIT_SECONDS);
const FAILING = badAbove(errorBudget(apiAvailability));
const thisOperation = toBoard('Only this operation', 'api', { operation: label('operation') });
const thisDomain = toBoard('Only this domain', 'api', { domain: label('domain') });
const failed = toTraces('Failed traces', api.failedRequests);
const slow = toTraces('Slow traces', api.slowRequests);
const failedLines = toLogs('Log lines of failures', lines.failedRequests);

export const requestsByClass = timeseries({
  title: 'Requests by class',
  description:
    'A sudden fall is an outage before us, a sudden rise a crowd or a robot: compare with Who asks how much? on Overview.',
  unit: RequestsPerSecond,
  queries: [{ ask: api.requests('class'), legend: '{{class}}' }],
  links: [failed, slow],
  stacked: true,
});
export const failedByClass = timeseries({
  title: 'What share fails?',
  description:
    'Failures of ours; mistakes of clients count neither way. Above the line the error budget burns: see which domain and code below, then a failed trace.',
  unit: PercentUnit,
  queries: [{ ask: api.failedShare('class'), legend: '{{class}}' }],
  thresholds: FAILING,
  links: [failed, failedLines],
});
export const durationByClass = timeseries({
  title: 'How long does an answer take?',
  description:
    'P99 by class; the line is the objective. Dots are single requests: click one for its trace. Above the line: sort the operations below by P99, open a slow trace, and see which step is long.',
  unit: Seconds,
  queries: [{ ask: api.duration(0.99, 'class'), legend: 'P99 {{class}}', exemplars: true }],
  thresholds: LATE,
  links: [slow],
});
export const operations = table({
  title: 'How is each operation?',
  description:
    'Rate, failures and times of each. Click one to see this board for it alone. P99 above the objective: open Slow traces; failures: Failed traces.',
  rows: ['operation'],
  links: [toBoard('Only this operation', 'api', { operation: field('operation') }), failed, slow],
  height: 10,
  columns: [
    { title: 'a second', ask: api.operations.requests, unit: RequestsPerSecond, decimals: 2 },
    { title: 'failed', ask: api.operations.failedShare, unit: PercentUnit, decimals: 2, thresholds: FAILING },
    { title: 'P50', ask: api.operations.duration(0.5), unit: Seconds },
    { title: 'P95', ask: api.operations.duration(0.95), unit: Seconds },
    { title: 'P99', ask: api.operations.duration(0.99), unit: Seconds, thresholds: LATE },
  ],
});
export const busiest = timeseries({
  title: 'Busiest operations',
  description:
    'The twelve asked most. One that outgrows all others: see whether it is a page that asks too often, or a robot (limits are per address).',
  unit: RequestsPerSecond,
  queries: [{ ask: api.busiest, legend: '{{operation}}' }],
  links: [thisOperation],
});
export const slowest = timeseries({
  title: 'Slowest operations',
  description: 'P99 of the twelve slowest; the line is the objective. Click one for this board alone, then open a slow trace.',
  unit: Seconds,
  queries: [{ ask: api.slowest, legend: '{{operation}}', exemplars: true }],
  thresholds: LATE,
  links: [thisOperation, slow],
});
export const duration = timeseries({
  title: 'Percentiles of an answer',
  description:
    'Of the chosen operations. P50 up with P99: everything is slower, look at processors and database. P99 alone: some requests wait, look at a slow trace.',
  unit: Seconds,
  queries: percentiles((q) => api.duration(q)),
  thresholds: LATE,
  links: [slow],
});
export const inFlight = timeseries({
  title: 'Answers being made',
  description:
    'By process. A line that only rises: answers wait for something that does not come; look at the pool wait and at the longest transaction.',
  unit: Short,
  queries: [{ ask: api.inFlight, legend: '{{instance}}' }],
  links: [slow],
});
export const errorsByDomain = timeseries({
  title: 'Errors by domain',
  description:
    'GraphQL errors, mistakes of clients included. One domain alone: its store or its rules; all of them: the database or the gateway.',
  unit: EventsPerSecond,
  queries: [{ ask: api.errorsByDomain, legend: '{{domain}}' }],
  links: [thisDomain, failed, failedLines],
});
export const errorsByCode = timeseries({
  title: 'Errors by code',
  description:
    'UNAVAILABLE and INTERNAL_SERVER_ERROR are ours. RATE_LIMITED: somebody asks too much. OPERATION_…: a client of ours is out of date, or a stranger tries.',
  unit: EventsPerSecond,
  queries: [{ ask: api.errorsByCode, legend: '{{code}}' }],
  links: [failed, failedLines],
});
export const errorsByOperation = timeseries({
  title: 'Errors by operation',
  description: 'Which page or button they belong to. Click one to see this board for it alone.',
  unit: EventsPerSecond,
  queries: [{ ask: api.errorsByOperation, legend: '{{operation}}' }],
  links: [thisOperation, failed],
});
export const domainFetches = timeseries({
  title: 'What is asked of each domain, as sampled?',
  description:
    'Fetches of the gateway in the traces that were kept: proportions, not amounts. A domain that grows without requests growing: a page asks for each item by itself.',
  unit: RequestsPerSecond,
  queries: [{ ask: api.domainFetches }],
  links: [thisDomain],
});
export const domainDuration = timeseries({
  title: 'Which domain is slow?',
  description:
    'P99 of its answers to the gateway, of the traces that were kept; slow requests are always kept, so it tells which domain, not how often. Open a slow trace of it and read its statements.',
  unit: Seconds,
  queries: [{ ask: api.domainDuration(0.99) }],
  thresholds: LATE,
  links: [slow],
});
export const failedTraces = traces({
  title: 'Failed requests',
  description:
    'Of the chosen operations. An id opens the trace, its log lines and the plans of its slow statements. None although errors are counted: see Telemetry health for what is left out.',
  ask: api.failedRequests,
});
export const slowTraces = traces({
  title: 'Slow requests',
  description:
    'Longer than the objective allows. Find the longest step; a statement: its plan; many short ones: an N+1; a gap: the event loop or the pool.',
  ask: api.slowRequests,
});
export const failedFetches = traces({
  title: 'Failed answers of domains',
  description: 'In the chosen domains, also where the answer as a whole was good. The error type says which rule or store.',
  ask: api.failedFetches,
});
export const failureLines = logs({
  title: 'What failed?',
  description: 'A line a failure of ours: its code, domain and the class of its cause. Open a line and follow its trace id.',
  ask: lines.failedRequests,
  width: 12,
});
