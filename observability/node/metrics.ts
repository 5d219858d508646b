import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry, type OpenMetricsContentType } from 'prom-client';
import type {
  CounterContract,
  GaugeContract,
  HistogramContract,
  LabelValues,
  Labels,
  MetricContract,
} from '../conventions/define.ts';
import { undeclared } from '../conventions/process.ts';

type Values = Readonly<Record<string, string>>;

/** More label values together than this are not shown before they happen. */
const SHOWN_AT_ZERO_MAX = 100;

/** Every combination of a contract's label values; none when there are too many. */
function combinations(labels: Labels): readonly Values[] {
  const count = Object.values(labels).reduce((product, values) => product * values.length, 1);
  if (count > SHOWN_AT_ZERO_MAX) return [];
  return Object.entries(labels).reduce<readonly Values[]>(
    (made, [label, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [label]: value }))),
    [{}],
  );
}

/** In the contract's order: callers may write theirs in any. */
const keyOf = (metric: MetricContract, labels: Values): string =>
  `${metric.name}\n${Object.keys(metric.labels)
    .map((label) => labels[label])
    .join('\n')}`;

/**
 * Instruments made from contracts. OpenMetrics only: exemplars need it, and a counter changes its name between formats. A counter begins
 * with all its series at zero: `increase()` does not see the step from no series to 1, so a first failure would be lost. A histogram has
 * too many for that: the first observation begins it for every other outcome too.
 */
export class Metrics {
  readonly #registry = new Registry<OpenMetricsContentType>();
  readonly #instruments = new Map<string, Counter | Gauge | Histogram>();
  /** Bound children by metric and label values; as many as the contracts have combinations, so bounded. */
  readonly #bound = new Map<string, { observe(value: number): void }>();
  readonly #strict: boolean;

  constructor(strict: boolean) {
    this.#strict = strict;
    this.#registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
    collectDefaultMetrics({ register: this.#registry });
  }

  /** A counter at zero, before there is anything to count. */
  show(metric: CounterContract): void {
    this.#instrument(metric);
  }

  count<L extends Labels>(metric: CounterContract<L>, labels: LabelValues<L>, by = 1): void {
    if (this.#admits(metric, labels)) (this.#instrument(metric) as Counter).inc(labels, by);
  }

  gauge<L extends Labels>(metric: GaugeContract<L>, labels: LabelValues<L>, value: number): void {
    if (this.#admits(metric, labels)) (this.#instrument(metric) as Gauge).set(labels, value);
  }

  /** The sampled path looks its labels up, because a bound child cannot carry an exemplar. */
  observe<L extends Labels>(
    metric: HistogramContract<L>,
    labels: LabelValues<L>,
    value: number,
    traceId: string | undefined,
  ): void {
    if (!this.#admits(metric, labels)) return;
    const histogram = this.#instrument(metric) as Histogram;
    const key = keyOf(metric, labels);
    let child = this.#bound.get(key);
    if (!child) {
      child = histogram.labels(labels);
      this.#bound.set(key, child);
      for (const outcome of metric.labels['outcome'] ?? []) {
        const sibling = { ...labels, outcome };
        if (!this.#bound.has(keyOf(metric, sibling))) histogram.zero(sibling);
      }
    }
    if (traceId === undefined) child.observe(value);
    else histogram.observe({ labels, value, exemplarLabels: { trace_id: traceId } });
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  #admits(metric: MetricContract, labels: Values): boolean {
    for (const [label, value] of Object.entries(labels))
      if (metric.labels[label]?.includes(value) !== true) return this.#refuse(metric, `${label}="${value}"`);
    for (const label of Object.keys(metric.labels)) if (labels[label] === undefined) return this.#refuse(metric, `no ${label}`);
    return true;
  }

  #refuse(metric: MetricContract, what: string): false {
    if (this.#strict) throw new Error(`${metric.name}: ${what} is not declared`);
    (this.#instrument(undeclared) as Counter).inc({ kind: 'label' });
    return false;
  }

  #instrument(metric: MetricContract): Counter | Gauge | Histogram {
    const known = this.#instruments.get(metric.name);
    if (known) return known;
    const shared = { name: metric.name, help: metric.help, labelNames: Object.keys(metric.labels), registers: [this.#registry] };
    const made =
      metric.kind === 'counter'
        ? new Counter(shared)
        : metric.kind === 'gauge'
          ? new Gauge(shared)
          : new Histogram({ ...shared, buckets: [...metric.buckets], enableExemplars: true });
    this.#instruments.set(metric.name, made);
    if (made instanceof Counter) for (const labels of combinations(metric.labels)) made.inc(labels, 0);
    return made;
  }
}
