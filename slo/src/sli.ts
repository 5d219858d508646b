import type { Matchers, Objective, Sli } from './objective.ts';

const alternatives = (values: readonly string[]): string => values.join('|');

/** Prometheus 2 writes `le="30"`, 3 writes `le="30.0"`: a whole-number boundary matches both. */
export const boundary = (seconds: number): string =>
  Number.isInteger(seconds) ? `le=~"${seconds}(\\\\.0)?"` : `le="${seconds}"`;

/** PromQL label matchers, without braces: `outcome!~"client-error",outcome=~"ok"`. */
export const matchers = (excluded: Matchers, good: Matchers = {}): readonly string[] => [
  ...Object.entries(excluded).map(([label, values]) => `${label}!~"${alternatives(values)}"`),
  ...Object.entries(good).map(([label, values]) => `${label}=~"${alternatives(values)}"`),
];

const selector = (series: string, parts: readonly string[]): string => `${series}{${parts.join(',')}}`;
const countSeries = (sli: Sli): string => (sli.metric.kind === 'histogram' ? `${sli.metric.name}_count` : sli.metric.name);

/** Instant-vector selectors of the good and of all valid events. */
export const selectors = (sli: Sli): { readonly good: string; readonly total: string } => ({
  good:
    sli.kind === 'latency'
      ? selector(`${sli.metric.name}_bucket`, [...matchers(sli.excluded, sli.good), boundary(sli.thresholdSeconds)])
      : selector(countSeries(sli), matchers(sli.excluded, sli.good)),
  total: selector(countSeries(sli), matchers(sli.excluded)),
});

export const witnessSelector = ({ witness }: Objective): string | undefined =>
  witness && selector(witness.metric.name, matchers(witness.excluded));

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const holds = (labels: Sample['labels'], expected: Matchers): boolean =>
  Object.entries(expected).every(([label, values]) => values.includes(labels[label] ?? ''));
const excludedBy = (labels: Sample['labels'], excluded: Matchers): boolean =>
  Object.entries(excluded).some(([label, values]) => values.includes(labels[label] ?? ''));

/** The same selection over scraped samples: what one sample counts as. */
export function countsAs(sli: Sli, { name, labels }: Sample): { readonly good: boolean; readonly total: boolean } {
  const valid = !excludedBy(labels, sli.excluded);
  const total = valid && name === countSeries(sli);
  const fast = sli.kind === 'latency' && name === `${sli.metric.name}_bucket` && Number(labels['le']) === sli.thresholdSeconds;
  return { total, good: valid && holds(labels, sli.good) && (sli.kind === 'latency' ? fast : total) };
}
