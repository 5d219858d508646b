import { PercentUnit, RequestsPerSecond, Seconds } from '@grafana/grafana-foundation-sdk/units';
import { GOOD_LCP_SECONDS } from '@asyncflow/observability/conventions/rum.ts';
import { toBoard, toTraces } from '../kit/links.ts';
import { p99 } from '../kit/query.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as storefront from '../queries/storefront.ts';

const failedPages = toTraces('Pages that failed', storefront.failedPages);
const failedFetches = toTraces('Questions to the platform that failed', storefront.failedFetches);

export const requests = timeseries({
  title: 'What does the storefront answer?',
  description: 'By kind and status. 5xx of pages: open one. aborted in numbers: people leave before the page is there.',
  unit: RequestsPerSecond,
  queries: [{ ask: storefront.requests, legend: '{{class}} {{status_class}}' }],
  stacked: true,
  links: [failedPages],
});
export const brokenPages = timeseries({
  title: 'What share of answers is broken?',
  description: '5xx of all. Above zero: open a page that failed; with the API failing too, begin there.',
  unit: PercentUnit,
  queries: [{ ask: storefront.brokenPages, legend: '5xx' }],
  thresholds: badAbove(0.001),
  links: [failedPages, toBoard('API and search', 'api')],
});
export const pageDuration = timeseries({
  title: 'Which page takes the server long?',
  description:
    'P95 to the last byte, of the twelve slowest; the line is the whole time a good LCP has. One route: its queries; all: the API.',
  unit: Seconds,
  queries: [{ ask: storefront.pageDuration, legend: '{{route}}', exemplars: true }],
  thresholds: badAbove(GOOD_LCP_SECONDS),
  links: [failedPages],
});
export const classDuration = timeseries({
  title: 'How long do answers take?',
  description: 'P95 by kind. Files slow as well: the machine or the way to it; pages alone: what they ask the platform.',
  unit: Seconds,
  queries: [{ ask: storefront.classDuration, legend: '{{class}}' }],
  links: [failedPages],
});
export const graphFetches = timeseries({
  title: 'How long does the storefront wait for the platform?',
  description: 'Answers it keeps included. Longer than the API takes: the way between them, or the storefront’s own event loop.',
  unit: Seconds,
  queries: p99(storefront.graphDuration, '{{outcome}}'),
  links: [failedFetches, toBoard('API and search', 'api')],
});
