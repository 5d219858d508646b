import type { Context } from '@opentelemetry/api';
import { ExportResultCode } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  BatchSpanProcessor,
  type ReadableSpan,
  type Span,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace';

export type LossReason = 'export-queue' | 'export-failed';

export interface SpanExportOptions {
  /** The collector's base address; `v1/traces` is added. */
  readonly endpoint: string;
  /** A batch's time to arrive, retries included. */
  readonly timeoutMs: number;
  onLost(reason: LossReason, spans: number): void;
}

/** Spans that wait or are on their way, at most. */
export const EXPORT_QUEUE_MAX = 2048;
/** A collector that does not answer must not hold up a process that was told to stop. */
const SHUTDOWN_MS_MAX = 2000;

/**
 * Sends spans to a collector over OTLP, in batches. Counts what is lost, which the SDK says at debug level only: what came while the queue
 * was full, what the collector refused, and what was still waiting when the process ended. `shutdown` never rejects and takes 2 s at most.
 */
export class SpanExport implements SpanProcessor {
  readonly #options: SpanExportOptions;
  readonly #batches: BatchSpanProcessor;
  #waiting = 0;
  #isClosed = false;

  constructor(options: SpanExportOptions) {
    this.#options = options;
    const url = new URL('v1/traces', options.endpoint.endsWith('/') ? options.endpoint : `${options.endpoint}/`).href;
    this.#batches = new BatchSpanProcessor({
      exporter: this.#counting(new OTLPTraceExporter({ url, timeoutMillis: options.timeoutMs })),
      maxQueueSize: EXPORT_QUEUE_MAX,
    });
  }

  onStart(_span: Span, _context: Context): void {}

  onEnd(span: ReadableSpan): void {
    if (this.#isClosed) return this.#options.onLost('export-failed', 1);
    if (this.#waiting >= EXPORT_QUEUE_MAX) return this.#options.onLost('export-queue', 1);
    this.#waiting += 1;
    this.#batches.onEnd(span);
  }

  forceFlush(): Promise<void> {
    return this.#batches.forceFlush();
  }

  async shutdown(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, SHUTDOWN_MS_MAX);
    });
    await Promise.race([this.#batches.shutdown().catch(() => undefined), late]);
    clearTimeout(timer);
    this.#isClosed = true;
    if (this.#waiting > 0) this.#options.onLost('export-failed', this.#waiting);
  }

  #counting(exporter: SpanExporter): SpanExporter {
    return {
      export: (spans, done) =>
        exporter.export(spans, (result) => {
          if (!this.#isClosed) {
            this.#waiting -= spans.length;
            if (result.code !== ExportResultCode.SUCCESS) this.#options.onLost('export-failed', spans.length);
          }
          done(result);
        }),
      shutdown: () => exporter.shutdown(),
      forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    };
  }
}
