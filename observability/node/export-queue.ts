import { ExportResultCode, type ExportResult } from '@opentelemetry/core';

export type LossReason = 'export-queue' | 'export-failed';

/** What the SDK's exporters of every signal have in common. */
export interface Exporter<T> {
  export(items: T[], done: (result: ExportResult) => void): void;
  shutdown(): Promise<void>;
  forceFlush?(): Promise<void>;
}

/** Spans, or log lines, that wait or are on their way, at most. */
export const EXPORT_QUEUE_MAX = 2048;
/** A collector that does not answer must not hold up a process that was told to stop. */
const SHUTDOWN_MS_MAX = 2000;

/**
 * Bounds what waits for a collector and counts what is lost, which the SDK says at debug level only: what came while the queue was
 * full, what the collector refused, and what was still waiting when the process ended.
 */
export class ExportQueue {
  readonly #onLost: (reason: LossReason, items: number) => void;
  #waiting = 0;
  #isClosed = false;

  constructor(onLost: (reason: LossReason, items: number) => void) {
    this.#onLost = onLost;
  }

  get size(): number {
    return this.#waiting;
  }

  /** Whether one more may be handed to the SDK; when not, it is counted as lost. */
  admit(): boolean {
    if (!this.#isClosed && this.#waiting < EXPORT_QUEUE_MAX) {
      this.#waiting += 1;
      return true;
    }
    this.#onLost(this.#isClosed ? 'export-failed' : 'export-queue', 1);
    return false;
  }

  /** The same exporter, what becomes of its items counted. */
  counting<T>(exporter: Exporter<T>): Required<Exporter<T>> {
    return {
      export: (items, done) =>
        exporter.export(items, (result) => {
          if (!this.#isClosed) {
            this.#waiting -= items.length;
            if (result.code !== ExportResultCode.SUCCESS) this.#onLost('export-failed', items.length);
          }
          done(result);
        }),
      shutdown: () => exporter.shutdown(),
      forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    };
  }

  /** Ends within 2 s, however long `shutdown` takes; never rejects. */
  async close(shutdown: () => Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, SHUTDOWN_MS_MAX);
    });
    await Promise.race([shutdown().catch(() => undefined), late]);
    clearTimeout(timer);
    this.#isClosed = true;
    if (this.#waiting > 0) this.#onLost('export-failed', this.#waiting);
    this.#waiting = 0;
  }
}
