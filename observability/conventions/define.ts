// The words a telemetry contract is written with. A name that is not declared with them cannot be emitted: `Telemetry` takes
// declarations, not strings.

/** Label name -> every value it may take. Bounded on purpose: an id, a free text or an address is never a label. */
export type Labels = Readonly<Record<string, readonly string[]>>;

/** One value for each label of a contract. */
export type LabelValues<L extends Labels> = { readonly [K in keyof L]: L[K][number] };

interface MetricBase<L extends Labels> {
  readonly name: string;
  readonly help: string;
  readonly labels: L;
}
export interface CounterContract<L extends Labels = Labels> extends MetricBase<L> {
  readonly kind: 'counter';
}
export interface GaugeContract<L extends Labels = Labels> extends MetricBase<L> {
  readonly kind: 'gauge';
}
export interface HistogramContract<L extends Labels = Labels> extends MetricBase<L> {
  readonly kind: 'histogram';
  /** Upper bounds in the unit the name ends with, ascending. */
  readonly buckets: readonly number[];
}
export type MetricContract = CounterContract | GaugeContract | HistogramContract;

export const counter = <const L extends Labels>(name: string, help: string, labels: L): CounterContract<L> => ({
  kind: 'counter',
  name,
  help,
  labels,
});
export const gauge = <const L extends Labels>(name: string, help: string, labels: L): GaugeContract<L> => ({
  kind: 'gauge',
  name,
  help,
  labels,
});
export const histogram = <const L extends Labels>(
  name: string,
  help: string,
  labels: L,
  buckets: readonly number[],
): HistogramContract<L> => ({
  kind: 'histogram',
  name,
  help,
  labels,
  buckets,
});

export type AttributeValue = string | number | boolean;

/** A span's name is a business step; `attributes` lists the keys it may carry. */
export interface SpanContract<A extends string = string> {
  readonly name: string;
  readonly kind: 'internal' | 'server' | 'client' | 'producer' | 'consumer';
  readonly attributes: readonly A[];
  /** By itself it is not worth a trace: recorded inside one only. The statements of a poll would crowd out what matters. */
  readonly isInsideOnly?: boolean;
}
export const span = <const A extends string>(
  name: string,
  attributes: readonly A[],
  kind: SpanContract['kind'] = 'internal',
  { isInsideOnly = false }: { readonly isInsideOnly?: boolean } = {},
): SpanContract<A> => ({ name, kind, attributes, isInsideOnly });

/** A log line's `event` and the keys it may carry beside time, level, trace_id and span_id. */
export interface LogContract<K extends string = string> {
  readonly event: string;
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: readonly K[];
  /** Said only while a request or a job is worked on: each line carries its trace id. */
  readonly isTraced?: boolean;
}
export const log = <const K extends string>(
  level: LogContract['level'],
  event: string,
  message: string,
  fields: readonly K[],
  { isTraced = false }: { readonly isTraced?: boolean } = {},
): LogContract<K> => ({ level, event, message, fields, isTraced });

/** Seconds; a boundary at every objective's threshold (0.15) and no whole number, which Prometheus 2 and 3 write differently. */
export const LATENCY_SECONDS = [0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.5, 5.5] as const;
