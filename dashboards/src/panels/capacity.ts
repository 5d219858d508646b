import { PercentUnit, RequestsPerSecond, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { stat } from '../kit/stat.ts';
import { badAbove, badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import { toBoard } from '../kit/links.ts';
import * as capacity from '../queries/capacity.ts';
import * as runtime from '../queries/runtime.ts';

const promised = capacity.PROMISED_PER_SECOND.toLocaleString('en');

export const headroom = stat({
  title: 'How much room is left?',
  description: `Transactions for a second of CPU, times the processors, of the ${promised} a second that are promised. Below 1 the machine could not keep the promise: compare the cost of a transaction with last week, then profile what became dearer, or add processors. No data: too little traffic to tell.`,
  unit: Short,
  decimals: 2,
  queries: [{ ask: capacity.headroom }],
  thresholds: badBelow(0.5, 1),
  width: 6,
  links: [toBoard('Runtime', 'data')],
});
export const perCpuSecond = stat({
  title: 'Transactions for a second of CPU',
  description:
    'Of the last hour. When it falls, transactions became dearer: look at the longest ones on API and search. No data: too little traffic to tell.',
  unit: Short,
  decimals: 0,
  queries: [{ ask: capacity.perCpuSecond }],
  width: 6,
  links: [toBoard('API and search', 'api')],
});
export const cpuUsed = stat({
  title: 'Processors in use',
  description: 'By the platform, of those it may use. Above 80 % requests wait for each other: add processors or processes.',
  unit: PercentUnit,
  decimals: 0,
  queries: [{ ask: capacity.cpuUsed }],
  thresholds: badAbove(0.95, 0.8),
  width: 6,
  links: [toBoard('Runtime', 'data')],
});
export const transactions = timeseries({
  title: 'Who asks how much?',
  description:
    'Operations of shoppers and of our own journeys. Shoppers at zero with journeys going on: the way in is broken, look at the storefront. Both at zero: look at Telemetry health first.',
  unit: RequestsPerSecond,
  queries: [{ ask: capacity.transactions, legend: '{{audience}}' }],
  stacked: true,
  links: [toBoard('API and search', 'api')],
  width: 24,
});
export const eventLoop = stat({
  title: 'Event loop, P99',
  description:
    'How late the busiest process runs its timers. Above 50 ms every request of it waits: look at the runtime for garbage collection and at long queries for synchronous work.',
  unit: Seconds,
  queries: [{ ask: runtime.eventLoopLag, legend: '{{job}}' }],
  thresholds: badAbove(0.15, 0.05),
  width: 6,
  links: [toBoard('Runtime', 'data')],
});
