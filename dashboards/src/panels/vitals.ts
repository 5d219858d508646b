import { EventsPerSecond, PercentUnit, Seconds, Short } from '@grafana/grafana-foundation-sdk/units';
import { GOOD_INP_SECONDS, GOOD_LCP_SECONDS, type TimedVital } from '@asyncflow/observability/conventions/rum.ts';
import { shopperExperience } from '@asyncflow/slo/objectives/shopper-experience.ts';
import { errorBudget } from '@asyncflow/slo/src/objective.ts';
import { toBoard, toTraces } from '../kit/links.ts';
import { stat } from '../kit/stat.ts';
import { table } from '../kit/table.ts';
import { badAbove } from '../kit/thresholds.ts';
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
