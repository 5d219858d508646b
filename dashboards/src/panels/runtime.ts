import { BytesIEC, PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { label, toBoard } from '../kit/links.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import { LIMIT_SECONDS } from '../queries/api.ts';
import * as runtime from '../queries/runtime.ts';

const api = toBoard('API and search', 'api', { operation: label('operation') });

export const eventLoop = timeseries({
  title: 'Is an event loop held up?',
  description:
    'P99 of how late timers run; the line is the whole time of a request. A step at one process: synchronous work in it (a long text to analyse, a big JSON); at all: processors.',
  unit: Seconds,
  queries: [{ ask: runtime.eventLoopLag, legend: '{{job}} {{instance}}' }],
  thresholds: badAbove(LIMIT_SECONDS),
  links: [api],
});
export const gc = timeseries({
  title: 'Time spent on garbage',
  description: 'Share of a second, by kind. Major above 5 %: the heap is nearly full or objects live too long; see memory.',
  unit: PercentUnit,
  queries: [{ ask: runtime.gcShare, legend: '{{job}} {{kind}}' }],
  thresholds: badAbove(0.1, 0.05),
  links: [api],
});
export const memory = timeseries({
  title: 'Memory of each process',
  description: 'In RAM. A saw is health; a ramp over hours is a leak: take a heap snapshot before you restart it.',
  unit: BytesIEC,
  queries: [{ ask: runtime.memory, legend: '{{job}} {{instance}}' }],
  links: [api],
});
export const heap = timeseries({
  title: 'How full is the heap?',
  description: 'Of what Node has taken. Near 100 % for long: it is about to grow or to die; compare with memory.',
  unit: PercentUnit,
  queries: [{ ask: runtime.heapFilled, legend: '{{job}}' }],
  max: 1,
  links: [api],
});
export const cpu = timeseries({
  title: 'Processors used',
  description: 'Seconds of CPU in a second. One process at 1: its only thread is busy; add a process.',
  unit: Short,
  queries: [{ ask: runtime.cpu, legend: '{{job}}' }],
  links: [api],
});
export const files = timeseries({
  title: 'Open files and sockets',
  description: 'Share of what the system allows. Only rising: sockets are not closed; see handles.',
  unit: PercentUnit,
  queries: [{ ask: runtime.filesOpen, legend: '{{job}}' }],
  thresholds: badAbove(0.9, 0.7),
  links: [api],
});
export const handles = timeseries({
  title: 'Handles',
  description: 'Sockets, timers and the like. It follows the number of open connections; a ramp without them is a leak.',
  unit: Short,
  queries: [{ ask: runtime.handles, legend: '{{job}}' }],
  links: [api],
});
