import { EventsPerSecond, PercentUnit, Short } from '@grafana/grafana-foundation-sdk/units';
import { FUNNEL_STEPS } from '@asyncflow/observability/conventions/rum.ts';
import { toBoard, toTraces } from '../kit/links.ts';
import { stat } from '../kit/stat.ts';
import { badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as shoppers from '../queries/shoppers.ts';
import * as storefront from '../queries/storefront.ts';

const failedPages = toTraces('Pages that failed', storefront.failedPages);

/** Where the shop began, and what it promises. */
const CONVERSION_BASELINE = 0.023;
const CONVERSION_AIM = 0.085;

export const errorsByType = timeseries({
  title: 'Errors in browsers, by type',
  description:
    'After a deploy: roll it back when they rise with it. Messages stay in the browser; reproduce on the route that has most.',
  unit: EventsPerSecond,
  queries: [{ ask: shoppers.errorsByType, legend: '{{type}}' }],
  links: [failedPages],
});
export const errorsByRoute = timeseries({
  title: 'Errors in browsers, by page',
  description: 'Where to look. One route: its code; all: what they share, or a browser extension that became popular.',
  unit: EventsPerSecond,
  queries: [{ ask: shoppers.errorsByRoute, legend: '{{route}}' }],
  links: [failedPages],
});
export const navigations = timeseries({
  title: 'Where do shoppers go?',
  description: 'Navigations within a loaded page. A route that nobody reaches any more: a link to it is gone.',
  unit: EventsPerSecond,
  queries: [{ ask: shoppers.navigations, legend: '{{route}}' }],
  links: [failedPages],
});
export const conversion = stat({
  title: 'Conversion, 1 day',
  description:
    'Orders of visits that saw a product, to such visits; counted on the server, bots and journeys left out. 2.3 % is where we began, 8.5 % the aim. A fall: see at which step people leave.',
  unit: PercentUnit,
  decimals: 1,
  queries: [{ ask: shoppers.conversion }],
  thresholds: badBelow(CONVERSION_BASELINE, CONVERSION_AIM),
  links: [toBoard('Orders', 'flows')],
  width: 6,
  height: 8,
});
export const funnel = stat({
  title: 'Funnel',
  description:
    'Visits that came to each step in this time range, each once. A step that nobody takes while the one before is taken: try it by hand.',
  unit: Short,
  decimals: 0,
  queries: FUNNEL_STEPS.map((step) => ({ ask: shoppers.funnel(step), legend: step })),
  links: [toBoard('Orders', 'flows')],
  width: 12,
  height: 8,
});
export const orders = stat({
  title: 'Orders counted',
  description:
    'known: their product view was reported, so they count for conversion. Mostly unknown: reports of browsers do not arrive.',
  unit: Short,
  decimals: 0,
  queries: [{ ask: shoppers.orders, legend: '{{visit}}' }],
  links: [toBoard('Orders', 'flows')],
  width: 6,
  height: 8,
});
