import { ROOT_CONTEXT, SeverityNumber, trace, TraceFlags, type Logger } from '@opentelemetry/api';
import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http';
import type { Resource } from '@opentelemetry/resources';
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs';
import { EXPORT_QUEUE_MAX, ExportQueue, type LossReason } from './export-queue.ts';

export interface LogExportOptions {
  readonly url: string;
  /** A batch's time to arrive, retries included. */
  readonly timeoutMs: number;
  readonly resource: Resource;
  onLost(reason: LossReason, lines: number): void;
}

/** A line as pino writes it. */
interface Line {
  readonly level: number;
  readonly time: string;
  readonly service: string;
  readonly msg: string;
  readonly trace_id?: string;
  readonly span_id?: string;
  readonly [field: string]: string | number | boolean | undefined;
}

const SEVERITIES: Readonly<Record<number, readonly [SeverityNumber, string]>> = {
  10: [SeverityNumber.TRACE, 'TRACE'],
  20: [SeverityNumber.DEBUG, 'DEBUG'],
  30: [SeverityNumber.INFO, 'INFO'],
  40: [SeverityNumber.WARN, 'WARN'],
  50: [SeverityNumber.ERROR, 'ERROR'],
  60: [SeverityNumber.FATAL, 'FATAL'],
};

/**
 * Sends the log over OTLP, in batches. It reads the lines that were written, so that what leaves is what was redacted. `shutdown`
 * never rejects and takes 2 s at most.
 */
export class LogExport {
  readonly #queue: ExportQueue;
  readonly #provider: LoggerProvider;
  readonly #logger: Logger;

  constructor({ url, timeoutMs, resource, onLost }: LogExportOptions) {
    this.#queue = new ExportQueue(onLost);
    const exporter = this.#queue.counting(new OTLPLogExporter({ url, timeoutMillis: timeoutMs }));
    this.#provider = new LoggerProvider({
      resource,
      processors: [new BatchLogRecordProcessor({ exporter, maxQueueSize: EXPORT_QUEUE_MAX })],
    });
    this.#logger = this.#provider.getLogger('asyncflow');
  }

  get waiting(): number {
    return this.#queue.size;
  }

  write(text: string): void {
    if (!this.#queue.admit()) return;
    const { level, time, service: _, msg, trace_id: traceId, span_id: spanId, ...fields } = JSON.parse(text) as Line;
    const [severityNumber, severityText] = SEVERITIES[level] ?? [SeverityNumber.UNSPECIFIED, ''];
    const isInSpan = traceId !== undefined && spanId !== undefined;
    this.#logger.emit({
      timestamp: new Date(time),
      severityNumber,
      severityText,
      body: msg,
      // OTLP's own field needs a span; without one, the trace is still worth finding.
      attributes: isInSpan || traceId === undefined ? fields : { ...fields, trace_id: traceId },
      context: isInSpan ? trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: TraceFlags.SAMPLED }) : ROOT_CONTEXT,
    });
  }

  shutdown(): Promise<void> {
    return this.#queue.close(() => this.#provider.shutdown());
  }
}
