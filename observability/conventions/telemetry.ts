import type {
  AttributeValue,
  CounterContract,
  GaugeContract,
  HistogramContract,
  LabelValues,
  Labels,
  LogContract,
  SpanContract,
} from './define.ts';

/** A span being recorded; when the trace is not sampled its methods cost nothing. */
export interface ActiveSpan<A extends string = string> {
  set(attributes: Partial<Record<A, AttributeValue>>): void;
  /** Marks the span failed with a bounded code, never a message that may hold personal data. */
  fail(code: string): void;
}

export interface SpanOptions<A extends string> {
  readonly attributes?: Partial<Record<A, AttributeValue>>;
  /** `traceparent` values of the spans this one follows from (messages, outbox rows): links, not parents. */
  readonly links?: readonly string[];
}

/** What code that emits telemetry is handed. Implemented by `observability/node`, and by a recorder in tests. */
export interface Telemetry {
  count<L extends Labels>(metric: CounterContract<L>, labels: LabelValues<L>, by?: number): void;
  /** Carries an exemplar by itself when the active trace is sampled. */
  observe<L extends Labels>(metric: HistogramContract<L>, labels: LabelValues<L>, value: number): void;
  gauge<L extends Labels>(metric: GaugeContract<L>, labels: LabelValues<L>, value: number): void;
  /** Runs `work` in a span of this contract; a thrown error or a rejected promise fails the span and passes on. */
  span<A extends string, T>(contract: SpanContract<A>, options: SpanOptions<A>, work: (span: ActiveSpan<A>) => T): T;
  log<K extends string>(contract: LogContract<K>, fields: Partial<Record<K, AttributeValue>>): void;
  /** W3C trace context of the active span, for a message envelope. */
  traceparent(): string | undefined;
  readonly traceId: string | undefined;
}
