import { SpanStatusCode, type Context } from '@opentelemetry/api';
import { hrTimeToMilliseconds } from '@opentelemetry/core';
import type { ReadableSpan, Span, SpanProcessor } from '@opentelemetry/sdk-trace';

export interface RingSpan {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  /** The spans this one follows from. */
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly failed: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The process it comes from: `service.instance.id`. */
  readonly instance: string;
}

export interface RingTrace {
  readonly traceId: string;
  readonly spans: readonly RingSpan[];
}

const SPANS_MAX = 300;

/** Keeps the newest traces in memory, for `/debug/traces` where no collector is. */
export class TraceRing implements SpanProcessor {
  readonly #tracesMax: number;
  readonly #onDrop: () => void;
  readonly #traces = new Map<string, RingSpan[]>();

  constructor(tracesMax: number, onDrop: () => void) {
    this.#tracesMax = tracesMax;
    this.#onDrop = onDrop;
  }

  onStart(_span: Span, _context: Context): void {}

  onEnd(span: ReadableSpan): void {
    const { traceId, spanId } = span.spanContext();
    let spans = this.#traces.get(traceId);
    if (!spans) {
      spans = [];
      this.#traces.set(traceId, spans);
      for (const oldest of this.#traces.keys()) {
        if (this.#traces.size <= this.#tracesMax) break;
        this.#traces.delete(oldest);
      }
    }
    if (spans.length >= SPANS_MAX) return this.#onDrop();
    spans.push({
      name: span.name,
      spanId,
      parentSpanId: span.parentSpanContext?.spanId,
      links: span.links.map(({ context }) => ({ traceId: context.traceId, spanId: context.spanId })),
      startedAt: hrTimeToMilliseconds(span.startTime),
      durationMs: hrTimeToMilliseconds(span.duration),
      failed: span.status.code === SpanStatusCode.ERROR,
      attributes: span.attributes,
      instance: String(span.resource.attributes['service.instance.id'] ?? ''),
    });
  }

  /** Newest first. */
  traces(): readonly RingTrace[] {
    return [...this.#traces].toReversed().map(([traceId, spans]) => ({
      traceId,
      spans: spans.toSorted((one, other) => one.startedAt - other.startedAt || other.durationMs - one.durationMs),
    }));
  }

  get size(): number {
    return this.#traces.size;
  }

  async forceFlush(): Promise<void> {}
  async shutdown(): Promise<void> {}
}
