import type { Target } from './targets.ts';
import { EXPORTERS } from './external/all.ts';
import { seriesIn } from './promql-findings.ts';
import { seriesNames } from './vocabulary.ts';

/** Queries that may have no data on a healthy stack, each group with its reason. */
interface MayBeEmpty {
  readonly reason: string;
  /** Every query of these exporters. */
  readonly exporters?: readonly string[];
  /** `board: panel`, or `board: panel: legend` for one of its queries. */
  readonly panels?: readonly string[];
}

export const MAY_BE_EMPTY: readonly MayBeEmpty[] = [
  {
    reason: 'Alloy reads it, where Alloy runs',
    exporters: ['alloy: postgres', 'alloy: redis', 'alloy: host'],
  },
  { reason: 'only while k6 runs', exporters: ['k6'] },
  { reason: 'of Loki, Tempo and Alloy themselves, where they run and are scraped', exporters: ['loki, tempo, alloy'] },
];

const emitted = (exporter: string): readonly string[] =>
  EXPORTERS.filter(({ name }) => name === exporter).flatMap(({ metrics }) => Object.values(metrics).flatMap(seriesNames));

/** Why a query may have no data; undefined when it must have some. */
export function reasonForNoData({ board, panel, legend, source, text }: Target): string | undefined {
  const series = source === 'prometheus' ? seriesIn(text) : [];
  return MAY_BE_EMPTY.find(
    ({ exporters = [], panels = [] }) =>
      panels.includes(`${board}: ${panel}`) ||
      panels.includes(`${board}: ${panel}: ${legend}`) ||
      exporters.some((exporter) => series.some((name) => emitted(exporter).includes(name))),
  )?.reason;
}
