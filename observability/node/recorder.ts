import type { AttributeValue, LabelValues, Labels, MetricContract } from '../conventions/define.ts';
import type { Telemetry } from '../conventions/telemetry.ts';
import { startTelemetry } from './start.ts';
import type { RingSpan } from './trace-ring.ts';

export interface RecordedMetric {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}
export interface RecordedLog {
  readonly event: string;
  readonly fields: Readonly<Record<string, AttributeValue | undefined>>;
}

export interface RecordingTelemetry extends Telemetry {
  /** Ended spans, oldest trace first. */
  readonly spans: readonly (RingSpan & { readonly traceId: string })[];
  readonly metrics: readonly RecordedMetric[];
  readonly logs: readonly RecordedLog[];
  /** Values emitted for a metric, in order, whatever the labels. */
  values(metric: MetricContract): readonly number[];
}

/** Real telemetry that keeps everything in memory and samples every trace: for tests. */
export function recordingTelemetry(): RecordingTelemetry {
  const metrics: RecordedMetric[] = [];
  const logs: RecordedLog[] = [];
  const real = startTelemetry({
    service: 'test',
    version: 'test',
    environment: 'test',
    logLevel: 'silent',
    tracesPerSecondMax: 1_000_000,
    ringTracesMax: 10_000,
  });
  const keep = <L extends Labels>(metric: MetricContract, labels: LabelValues<L>, value: number): void => {
    metrics.push({ name: metric.name, labels, value });
  };
  return {
    metrics,
    logs,
    get spans() {
      return real
        .traces()
        .toReversed()
        .flatMap(({ traceId, spans }) => spans.map((span) => ({ ...span, traceId })));
    },
    values: ({ name }) => metrics.filter((metric) => metric.name === name).map(({ value }) => value),
    count: (metric, labels, by = 1) => {
      keep(metric, labels, by);
      real.count(metric, labels, by);
    },
    observe: (metric, labels, value) => {
      keep(metric, labels, value);
      real.observe(metric, labels, value);
    },
    gauge: (metric, labels, value) => {
      keep(metric, labels, value);
      real.gauge(metric, labels, value);
    },
    span: (contract, options, work) => real.span(contract, options, work),
    log: (contract, fields) => {
      logs.push({ event: contract.event, fields });
      real.log(contract, fields);
    },
    traceparent: () => real.traceparent(),
    get traceId() {
      return real.traceId;
    },
  };
}
