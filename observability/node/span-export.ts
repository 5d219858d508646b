import type { Context } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BatchSpanProcessor, type ReadableSpan, type Span, type SpanProcessor } from '@opentelemetry/sdk-trace';
import { EXPORT_QUEUE_MAX, ExportQueue, type LossReason } from './export-queue.ts';

export interface SpanExportOptions {
  readonly url: string;
  /** A batch's time to arrive, retries included. */
  readonly timeoutMs: number;
  onLost(reason: LossReason, spans: number): void;
}

/** Sends spans to a collector over OTLP, in batches. `shutdown` never rejects and takes 2 s at most. */
export class SpanExport implements SpanProcessor {
  readonly #queue: ExportQueue;
  readonly #batches: BatchSpanProcessor;

  constructor({ url, timeoutMs, onLost }: SpanExportOptions) {
    this.#queue = new ExportQueue(onLost);
    this.#batches = new BatchSpanProcessor({
      exporter: this.#queue.counting(new OTLPTraceExporter({ url, timeoutMillis: timeoutMs })),
      maxQueueSize: EXPORT_QUEUE_MAX,
    });
  }

  get waiting(): number {
    return this.#queue.size;
  }

  onStart(_span: Span, _context: Context): void {}

  onEnd(span: ReadableSpan): void {
    if (this.#queue.admit()) this.#batches.onEnd(span);
  }

  forceFlush(): Promise<void> {
    return this.#batches.forceFlush();
  }

  shutdown(): Promise<void> {
    return this.#queue.close(() => this.#batches.shutdown());
  }
}
