import { counter, gauge } from '@asyncflow/observability/conventions/define.ts';
import { ANY } from './exporter.ts';

// Loki, Tempo and Alloy of themselves: what they took in, what they threw away.

export const lokiLines = counter('loki_distributor_lines_received_total', 'Lines taken in.', {});
export const lokiDiscarded = counter('loki_discarded_samples_total', 'Lines thrown away.', { reason: ANY });
export const tempoSpans = counter('tempo_distributor_spans_received_total', 'Spans taken in.', {});
export const tempoDiscarded = counter('tempo_discarded_spans_total', 'Spans thrown away.', { reason: ANY });
export const alloyFailedSpans = counter('otelcol_exporter_send_failed_spans_total', 'Spans that Alloy could not pass on.', {});
export const alloyFailedLines = counter(
  'otelcol_exporter_send_failed_log_records_total',
  'Lines that Alloy could not pass on.',
  {},
);
export const alloyQueue = gauge('otelcol_exporter_queue_size', 'Batches that wait in Alloy.', {});
export const alloyQueueMax = gauge('otelcol_exporter_queue_capacity', 'Batches that may wait in Alloy.', {});
