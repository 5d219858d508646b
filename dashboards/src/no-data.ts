import { OBJECTIVES } from '@asyncflow/slo/objectives/all.ts';
import { hasHeadroom } from '@asyncflow/slo/src/objective.ts';
import { ANNOTATION, type Target } from './targets.ts';
import { EXPORTERS } from './external/all.ts';
import { seriesIn } from './promql-findings.ts';
import { seriesNames } from './vocabulary.ts';

/** Programs that a stack may go without. Where one is said to be there (`--with`), what it feeds must have data, and else none. */
export const PROGRAMS = {
  alloy: 'Alloy, which reads PostgreSQL, Redis and the machine, with Tempo behind it',
  redis: 'Redis',
  'on-call': 'the inbox of alerts',
  k6: 'k6, of the API and of the page',
} as const;
/** What may happen or not; said to have happened, it must be seen. */
export const HAPPENINGS = {
  import: 'an import of products',
  shoppers: 'browsers that shop and agreed to be measured',
  faults: 'something that broke, was refused or was guessed',
} as const;
export const PARTS = { ...PROGRAMS, ...HAPPENINGS };
export type Part = keyof typeof PARTS;

interface Queries {
  /** Every query of these exporters. */
  readonly exporters?: readonly string[];
  /** `board: panel`, or `board: panel: legend` for one of its queries. */
  readonly panels?: readonly string[];
  /** Names of annotations, on every board. */
  readonly annotations?: readonly string[];
}
/** Queries that may have no data: while a part is not there, or for a reason of their own. */
export type MayBeEmpty = Queries &
  ({ readonly without: Part; readonly reason?: never } | { readonly without?: never; readonly reason: string });

export const MAY_BE_EMPTY: readonly MayBeEmpty[] = [
  {
    without: 'alloy',
    exporters: ['alloy: postgres', 'alloy: redis', 'alloy: host'],
    panels: ['telemetry: What do Loki and Tempo take in?: spans', 'telemetry: What does Alloy not pass on?'],
  },
  {
    without: 'redis',
    panels: ['data: Does Redis answer?: our processes', 'data: Redis: how long does a command take?'],
  },
  {
    without: 'on-call',
    panels: [
      'telemetry: Last word of the watchdog',
      'telemetry: Alerts in the inbox',
      'telemetry: How full is the inbox?',
      'telemetry: What reached on-call?',
      'telemetry: Are examples found for alerts?',
    ],
  },
  { without: 'k6', exporters: ['k6'] },
  {
    without: 'import',
    annotations: ['Imports'],
    panels: ['flows: product-change: begun and ended', 'flows: product-change: not as hoped', 'flows: product-change: how long?'],
  },
  {
    without: 'shoppers',
    panels: [
      'overview: shopper-experience: budget left',
      'shoppers: Poor page loads',
      'shoppers: LCP: when is what matters seen?',
      'shoppers: INP: how soon does a page react?',
      'shoppers: FCP: when is anything seen?',
      'shoppers: TTFB: when does the first byte come?',
      'shoppers: CLS: do things move?',
      'shoppers: Which page is slow?',
      'shoppers: Conversion, 1 day',
      'shoppers: Errors in browsers, by type',
      'shoppers: Errors in browsers, by page',
      'shoppers: How long does the storefront wait for the platform?',
      'shoppers: What share of answers is broken?',
      'shoppers: Which page takes the server long?',
      'shoppers: How long do answers take?',
      'shoppers: Page loads judged',
      'shoppers: RUM: how near are its limits?',
    ],
  },
  {
    without: 'faults',
    annotations: ['Faults', 'Alerts'],
    panels: [
      'overview: Which alerts fire?',
      'overview: Faults',
      'overview: Errors and warnings',
      'api: What failed?',
      'api: Errors by domain',
      'api: Errors by code',
      'api: Errors by operation',
      'checks: Failed journeys',
      'checks: What did not hold?',
    ],
  },
  { reason: 'k6 says so only when it cannot keep up', panels: ['checks: k6: who is saturated?: dropped a second, {{scenario}}'] },
  {
    reason: 'Loki and Tempo say so only when they throw something away',
    panels: ['telemetry: What do they throw away?'],
  },
  { reason: 'a statement has one only when it takes over 150 ms', panels: ['data: Plans of slow statements'] },
  {
    reason: 'judged only while the platform is busy',
    panels: OBJECTIVES.filter(hasHeadroom).flatMap(({ name }) => [
      `overview: ${name}: room left`,
      `overview: ${name}: work for a second of CPU`,
    ]),
  },
];

const emitted = (exporter: string): readonly string[] =>
  EXPORTERS.filter(({ name }) => name === exporter).flatMap(({ metrics }) => Object.values(metrics).flatMap(seriesNames));

/** Why a query may have no data; undefined when it must have some. */
export function excuseFor({ board, panel, legend, source, text }: Target, present: ReadonlySet<Part>): MayBeEmpty | undefined {
  const series = source === 'prometheus' ? seriesIn(text) : [];
  return MAY_BE_EMPTY.find(
    ({ without, exporters = [], panels = [], annotations = [] }) =>
      (without === undefined || !present.has(without)) &&
      (annotations.some((name) => panel === `${ANNOTATION}${name}`) ||
        panels.includes(`${board}: ${panel}`) ||
        panels.includes(`${board}: ${panel}: ${legend}`) ||
        exporters.some((exporter) => series.some((name) => emitted(exporter).includes(name)))),
  );
}

export const reasonOf = ({ without, reason }: MayBeEmpty): string =>
  without === undefined ? reason : `without ${PARTS[without]}`;
