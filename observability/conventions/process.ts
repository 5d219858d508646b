import { counter, gauge } from './define.ts';

/** prom-client's default metrics that are exposed as they are. */
export const DEFAULT_METRIC_PREFIXES = ['process_', 'nodejs_'] as const;
export const isDefaultMetric = (name: string): boolean => DEFAULT_METRIC_PREFIXES.some((prefix) => name.startsWith(prefix));
/** One of them, for the objective that divides by it. */
export const cpuSeconds = counter('process_cpu_seconds_total', 'CPU time this process has used.', {});

export const buildInfo = gauge('asyncflow_build_info', 'Always 1.', {
  service: ['platform', 'storefront', 'prober', 'on-call', 'test'],
  environment: ['development', 'production', 'test'],
});
/** Processors that the process may use, a container's limit included: the denominator of capacity. */
export const cpusAvailable = gauge('asyncflow_cpus_available', 'Processors this process may use.', {});
export const tracesKept = gauge('asyncflow_traces_kept', 'Traces in the local ring.', {});
export const tracesKeptMax = gauge('asyncflow_traces_kept_max', 'Traces the local ring holds at most.', {});
export const tracesStarted = counter('asyncflow_traces_total', 'Traces by why they were kept.', {
  reason: ['budget', 'synthetic', 'failed', 'slow', 'linked', 'not-sampled'],
});
export const tracesLeftOut = counter(
  'asyncflow_traces_left_out_total',
  'Failed and slow requests beyond the trace budget of their operation and code.',
  { reason: ['failed', 'slow'] },
);
export const spansDropped = counter('asyncflow_spans_dropped_total', 'Spans that could not be kept or exported.', {
  reason: ['export-queue', 'export-failed', 'trace-too-long'],
});
export const logLinesDropped = counter(
  'asyncflow_log_lines_dropped_total',
  'Log lines that could not be exported, which standard output has, or that it could not take.',
  { reason: ['export-queue', 'export-failed', 'output'] },
);
export const exportQueue = gauge('asyncflow_export_queue_items', 'Spans and log lines that wait for their receiver.', {
  signal: ['traces', 'logs'],
});
export const exportQueueMax = gauge('asyncflow_export_queue_items_max', 'How many of them may wait at most.', {
  signal: ['traces', 'logs'],
});
export const undeclared = counter('asyncflow_telemetry_undeclared_total', 'Emissions outside the contract, left out.', {
  kind: ['label', 'attribute', 'field'],
});
