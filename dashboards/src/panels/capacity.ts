import { PercentUnit, RequestsPerSecond, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { OBJECTIVES } from '@asyncflow/slo/objectives/all.ts';
import { traceQl } from '@asyncflow/slo/src/links.ts';
import { hasHeadroom } from '@asyncflow/slo/src/objective.ts';
import { stat } from '../kit/stat.ts';
import { badAbove, badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import { toBoard, toTraces } from '../kit/links.ts';
import type { AnyPanel } from '../kit/panel.ts';
import * as capacity from '../queries/capacity.ts';
import * as runtime from '../queries/runtime.ts';

/** Two numbers an objective; nothing while too little is done to judge. */
export const headrooms: readonly AnyPanel[] = OBJECTIVES.filter(hasHeadroom).flatMap((objective) => [
  stat({
    title: `${objective.name}: room left`,
    description: `What the cores could do at the cost of the last hour, of the ${objective.sli.requiredPerSecond.toLocaleString('en')} a second that are required. Below ${objective.target}: compare the cost with last week, then profile what became dearer, or add processors; the runbook is slo/runbooks. No data: fewer than ${objective.sli.busyCoresMin} cores are busy, which tells nothing.`,
    unit: Short,
    decimals: 2,
    queries: [{ ask: capacity.headroomOf(objective), legend: objective.name }],
    thresholds: badBelow(objective.target / 2, objective.target),
    width: 6,
    links: [toBoard('Runtime', 'data'), toTraces('Example traces', traceQl(objective.traces))],
  }),
  stat({
    title: `${objective.name}: work for a second of CPU`,
    description:
      'Of the last hour. When it falls, a unit of work became dearer: look at the longest ones on API and search. No data: too little is done to tell.',
    unit: Short,
    decimals: 0,
    queries: [{ ask: capacity.workPerCpuSecond(objective), legend: objective.name }],
    width: 6,
    links: [toBoard('API and search', 'api')],
  }),
]);
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
