import { OBJECTIVES } from '@asyncflow/slo/objectives/all.ts';
import { hasHeadroom } from '@asyncflow/slo/src/objective.ts';
import { ANNOTATION, type Target } from './targets.ts';
import { EXPORTERS } from './external/all.ts';
import { seriesIn } from './promql-findings.ts';
import { seriesNames } from './vocabulary.ts';

/** Queries that may have no data on a healthy stack, each group with its reason. */
interface MayBeEmpty {
  readonly reason: string;
  /** Every query of these exporters. */
  readonly exporters?: readonly string[];
  /** Annotations of every board. */
  readonly annotations?: true;
  /** `board: panel`, or `board: panel: legend` for one of its queries. */
  readonly panels?: readonly string[];
}

export const MAY_BE_EMPTY: readonly MayBeEmpty[] = [
  { reason: 'nothing may have happened', annotations: true },
  { reason: 'Alloy reads it, where Alloy runs', exporters: ['alloy: postgres', 'alloy: redis', 'alloy: host'] },
  {
    reason: 'only where Redis is configured',
    panels: ['data: Does Redis answer?', 'data: Redis: how long does a command take?', 'data: Redis: what goes without it?'],
  },
  { reason: 'only while k6 runs', exporters: ['k6'] },
  { reason: 'of Loki, Tempo and Alloy themselves, where they run and are scraped', exporters: ['loki, tempo, alloy'] },
  {
    reason: 'only when something fails, is lost or is refused',
    panels: [
      'api: Errors by domain',
      'api: Errors by code',
      'api: Errors by operation',
      'api: Is somebody guessing passwords?',
      'flows: Jobs taken back',
      'flows: Dead letters',
      'flows: Rebuilds',
      'flows: Counts that failed',
      'flows: Why are orders refused?',
      'flows: What surprises shoppers in their cart?',
      'shoppers: Errors in browsers, by type',
      'shoppers: Errors in browsers, by page',
      'shoppers: RUM: what is left out?',
      'checks: What did not hold?',
      'checks: When could the prober not look?',
      'telemetry: Which spans are dropped?',
      'telemetry: Which log lines are dropped?',
      'telemetry: What is emitted outside the contract?',
      'telemetry: Why are traces kept?: left out: {{reason}}',
      'overview: Which alerts fire?',
      'overview: Faults',
      'overview: Errors and warnings',
      'api: What failed?',
      'checks: Failed journeys',
      'data: Plans of slow statements',
    ],
  },
  {
    reason: 'only after a merchant’s change of a product',
    panels: ['flows: product-change: begun and ended', 'flows: product-change: not as hoped', 'flows: product-change: how long?'],
  },
  {
    reason: 'only under load',
    panels: OBJECTIVES.filter(hasHeadroom).flatMap(({ name }) => [
      `overview: ${name}: room left`,
      `overview: ${name}: work for a second of CPU`,
    ]),
  },
  {
    reason: 'only when a guest signs in, or after a retention of days',
    panels: [
      'flows: Carts merged and expired',
      'flows: Events deleted after their retention',
      'shoppers: Analytics rows deleted',
    ],
  },
  {
    reason: 'only where the inbox of alerts runs',
    panels: [
      'telemetry: Last word of the watchdog',
      'telemetry: Alerts in the inbox',
      'telemetry: How full is the inbox?',
      'telemetry: What reached on-call?',
      'telemetry: Are examples found for alerts?',
    ],
  },
];

const emitted = (exporter: string): readonly string[] =>
  EXPORTERS.filter(({ name }) => name === exporter).flatMap(({ metrics }) => Object.values(metrics).flatMap(seriesNames));

/** Why a query may have no data; undefined when it must have some. */
export function reasonForNoData({ board, panel, legend, source, text }: Target): string | undefined {
  const series = source === 'prometheus' ? seriesIn(text) : [];
  return MAY_BE_EMPTY.find(
    ({ exporters = [], panels = [], annotations = false }) =>
      (annotations && panel.startsWith(ANNOTATION)) ||
      panels.includes(`${board}: ${panel}`) ||
      panels.includes(`${board}: ${panel}: ${legend}`) ||
      exporters.some((exporter) => series.some((name) => emitted(exporter).includes(name))),
  )?.reason;
}
