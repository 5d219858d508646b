import { CountsPerSecond, EventsPerSecond, PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { GOOD_INP_SECONDS, GOOD_LCP_SECONDS, type TimedVital } from '@asyncflow/observability/conventions/rum.ts';
import { shopperExperience } from '@asyncflow/slo/objectives/shopper-experience.ts';
import { errorBudget } from '@asyncflow/slo/src/recording-rules.ts';
import { toBoard, toTraces } from '../kit/links.ts';
import { stat } from '../kit/stat.ts';
import { table } from '../kit/table.ts';
import { badAbove, badBelow } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as shoppers from '../queries/shoppers.ts';
import * as storefront from '../queries/storefront.ts';

const failedPages = toTraces('Pages that failed', storefront.failedPages);
const slowApi = toBoard('API and search', 'api');

/** Good and poor at the 75th percentile (web.dev/articles/vitals). */
const VITALS: readonly { name: TimedVital; title: string; good: number; poor: number; mend: string }[] = [
  {
    name: 'lcp',
    title: 'LCP: when is what matters seen?',
    good: GOOD_LCP_SECONDS,
    poor: 4,
    mend: 'look at the first byte, then at the picture or font it waits for',
  },
  {
    name: 'inp',
    title: 'INP: how soon does a page react?',
    good: GOOD_INP_SECONDS,
    poor: 0.5,
    mend: 'look for work on the main thread of the page that reacts late',
  },
  {
    name: 'fcp',
    title: 'FCP: when is anything seen?',
    good: 1.8,
    poor: 3,
    mend: 'look at the first byte, then at style sheets and fonts',
  },
  {
    name: 'ttfb',
    title: 'TTFB: when does the first byte come?',
    good: 0.8,
    poor: 1.8,
    mend: 'look at how long pages take below, then at the API',
  },
];
/** Where the shop began, and what it promises. */
const CONVERSION_BASELINE = 0.023;
const CONVERSION_AIM = 0.085;
const LAYOUT_SHIFT = badAbove(0.25, 0.1);

export const vitals = [
  ...VITALS.map(({ name, title, good, poor, mend }) =>
    stat({
      title,
      description: `What three of four page loads of shoppers do not exceed, of 30 minutes; good up to ${good} s. When it is worse: ${mend}.`,
      unit: Seconds,
      queries: [{ ask: shoppers.vital(name) }],
      thresholds: badAbove(poor, good),
      links: [failedPages, slowApi],
    }),
  ),
  stat({
    title: 'CLS: do things move?',
    description:
      'Layout shift that three of four page loads do not exceed; good up to 0.1. When it is worse: a picture or banner without its size.',
    unit: Short,
    queries: [{ ask: shoppers.shift }],
    thresholds: LAYOUT_SHIFT,
    links: [failedPages],
  }),
];
export const poorLoads = stat({
  title: 'Poor page loads',
  description: 'Judged by LCP and INP, as the objective shopper-experience does. Red: see which route below, then its vitals.',
  unit: PercentUnit,
  queries: [{ ask: shoppers.poorLoads }],
  thresholds: badAbove(errorBudget(shopperExperience)),
  links: [failedPages, slowApi],
});
export const routes = table({
  title: 'Which page is slow?',
  description:
    'The 75th percentile of each route, of shoppers. Compare with how long the server takes for that route: the difference is the browser and the way to it.',
  rows: ['route'],
  links: [failedPages],
  height: 10,
  columns: [
    {
      title: 'poor loads',
      ask: shoppers.poorLoadsByRoute,
      unit: PercentUnit,
      thresholds: badAbove(errorBudget(shopperExperience)),
    },
    ...VITALS.map(({ name, good, poor }) => ({
      title: name.toUpperCase(),
      ask: shoppers.vitalByRoute(name),
      unit: Seconds,
      thresholds: badAbove(poor, good),
    })),
    { title: 'CLS', ask: shoppers.shiftByRoute, unit: Short, decimals: 2, thresholds: LAYOUT_SHIFT },
  ],
});
export const loads = timeseries({
  title: 'Page loads judged',
  description: 'Of shoppers who agreed to be measured. None while pages are sent to them: reports do not arrive, see RUM below.',
  unit: EventsPerSecond,
  queries: [{ ask: shoppers.loads, legend: '{{outcome}}' }],
  stacked: true,
  links: [failedPages],
});
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
  queries: [{ ask: shoppers.funnel, legend: '{{step}}' }],
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
export const browserSteps = stat({
  title: 'Steps as browsers report them',
  description: 'Every time, not once a visit. Far below the funnel: reports are lost on the way.',
  unit: Short,
  decimals: 0,
  queries: [{ ask: shoppers.funnelOfBrowsers, legend: '{{step}}' }],
  links: [toBoard('Orders', 'flows')],
  width: 8,
});
export const payloads = timeseries({
  title: 'RUM: what becomes of reports?',
  description:
    'rate-limited or malformed in numbers: a client of ours sends too much or something new. not-agreed is respected, not read.',
  unit: CountsPerSecond,
  queries: [
    { ask: shoppers.payloads, legend: '{{outcome}}' },
    { ask: storefront.reporting, legend: 'pages that may report' },
  ],
  links: [failedPages],
});
export const itemsDropped = timeseries({
  title: 'RUM: what is left out?',
  description:
    'Items outside what is read, and page loads that were not judged. no-lcp is normal for loads in the background; a new kind after a deploy is Faro sending something new.',
  unit: CountsPerSecond,
  queries: [
    { ask: shoppers.itemsDropped, legend: 'item: {{kind}}' },
    { ask: shoppers.loadsLeftOut, legend: 'load: {{reason}}' },
  ],
  links: [failedPages],
});
export const forwards = timeseries({
  title: 'RUM: is it sent on?',
  description: 'To the collector and to the platform’s funnel. failed: the other side is away; dropped: the line was full.',
  unit: CountsPerSecond,
  queries: [{ ask: shoppers.forwards, legend: '{{to}}: {{outcome}}' }],
  links: [toBoard('Telemetry health', 'telemetry')],
});
export const limits = timeseries({
  title: 'RUM: how near are its limits?',
  description:
    'At 100 % page loads are judged early, the rate of clients is forgotten, or payloads are dropped. A crowd does it; a robot as well.',
  unit: PercentUnit,
  queries: [
    { ask: shoppers.loadsOpen, legend: 'page loads open' },
    { ask: shoppers.clients, legend: 'clients remembered' },
    { ask: shoppers.forwardsWaiting, legend: 'waiting for {{to}}' },
  ],
  thresholds: badAbove(1, 0.8),
  links: [toBoard('Telemetry health', 'telemetry')],
});
export const retention = stat({
  title: 'Analytics rows deleted',
  description: 'After their retention, in this time range. None for days while visits are counted: the sweep does not run.',
  unit: Short,
  queries: [{ ask: shoppers.deletedRows, legend: '{{table}}' }],
  links: [toBoard('Data stores', 'data')],
  width: 8,
});
