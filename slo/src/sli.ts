import type { MetricContract } from '../../observability/conventions/define.ts';
import type { HeadroomSli, Matchers, Objective, Sli } from './objective.ts';

/** Prometheus 2 writes `le="30"`, 3 writes `le="30.0"`: a whole-number boundary matches both. */
export const boundary = (seconds: number): string =>
  Number.isInteger(seconds) ? `le=~"${seconds}(\\\\.0)?"` : `le="${seconds}"`;

/** Samples that are added up: a series, and which of its labels. */
export interface Count {
  readonly series: string;
  readonly metric: MetricContract;
  readonly excluded: Matchers;
  readonly matching: Matchers;
  readonly boundarySeconds?: number;
}

const eventsOf = (metric: MetricContract): string => (metric.kind === 'histogram' ? `${metric.name}_count` : metric.name);
const all = (metric: MetricContract, excluded: Matchers): Count => ({
  series: eventsOf(metric),
  metric,
  excluded,
  matching: {},
});

/** What counts as good and what counts at all. */
export function counts(sli: Sli): { readonly good: Count; readonly total: Count } {
  const total = all(sli.metric, sli.excluded);
  if (sli.kind === 'ratio') return { total, good: all(sli.goodMetric, sli.goodExcluded) };
  if (sli.kind !== 'latency') return { total, good: { ...total, matching: sli.good } };
  return {
    total,
    good: {
      ...total,
      series: `${sli.metric.name}_bucket`,
      matching: sli.good,
      boundarySeconds: sli.thresholdSeconds,
    },
  };
}
/** The processes whose CPU time a headroom counts. */
export const spenders = ({ spentBy: { metric, matching } }: HeadroomSli): Count => ({ ...all(metric, {}), matching });
export const witnessCount = ({ witness }: Objective): Count | undefined => witness && all(witness.metric, witness.excluded);

const alternatives = (values: readonly string[]): string => values.join('|');

/** An instant-vector selector: `asyncflow_things_total{outcome!~"excluded",outcome=~"good"}`. */
export function selector({ series, excluded, matching, boundarySeconds }: Count): string {
  const parts = [
    ...Object.entries(excluded).map(([label, values]) => `${label}!~"${alternatives(values)}"`),
    ...Object.entries(matching).map(([label, values]) => `${label}=~"${alternatives(values)}"`),
    ...(boundarySeconds === undefined ? [] : [boundary(boundarySeconds)]),
  ];
  return `${series}{${parts.join(',')}}`;
}

/** Selectors of the good and of all valid events. */
export function selectors(sli: Sli): { readonly good: string; readonly total: string } {
  const { good, total } = counts(sli);
  return { good: selector(good), total: selector(total) };
}

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export const matches = ({ series, excluded, matching, boundarySeconds }: Count, { name, labels }: Sample): boolean =>
  name === series &&
  !Object.entries(excluded).some(([label, values]) => values.includes(labels[label] ?? '')) &&
  Object.entries(matching).every(([label, values]) => values.includes(labels[label] ?? '')) &&
  (boundarySeconds === undefined || Number(labels['le']) === boundarySeconds);

/** The same selection over scraped samples: what one sample counts as. */
export function countsAs(sli: Sli, sample: Sample): { readonly good: boolean; readonly total: boolean } {
  const { good, total } = counts(sli);
  return { good: matches(good, sample), total: matches(total, sample) };
}
