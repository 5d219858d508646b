import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Link,
  type Span,
  type SpanContext,
} from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import { AlwaysOnSampler, RandomIdGenerator, TracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace';
import type { SpanContract } from '../conventions/define.ts';
import type { Step } from './steps.ts';

const KINDS = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
};

/** What the spans of one trace share. */
export interface Origin {
  readonly traceId: string;
  readonly remoteParent: SpanContext | undefined;
  /** Of the trace's first span. */
  readonly links: readonly Link[];
}

export interface SpanMakerOptions {
  readonly resource: Resource;
  readonly processor: SpanProcessor;
}

/** Makes spans with the SDK; every span it makes is kept, since the decision was taken before. */
export class SpanMaker {
  readonly #ids = new RandomIdGenerator();
  readonly #provider: TracerProvider;
  #nextTraceId: string | undefined;

  constructor({ resource, processor }: SpanMakerOptions) {
    this.#provider = new TracerProvider({
      sampler: new AlwaysOnSampler(),
      resource,
      idGenerator: {
        generateTraceId: () => this.#nextTraceId ?? this.#ids.generateTraceId(),
        generateSpanId: () => this.#ids.generateSpanId(),
      },
      spanProcessors: [processor],
    });
  }

  newTraceId(): string {
    return this.#ids.generateTraceId();
  }
  newSpanId(): string {
    return this.#ids.generateSpanId();
  }

  start(contract: SpanContract, origin: Origin, parent: Span | undefined, links: readonly Link[], startTime?: number): Span {
    const context = parent
      ? trace.setSpan(ROOT_CONTEXT, parent)
      : origin.remoteParent
        ? trace.setSpanContext(ROOT_CONTEXT, { ...origin.remoteParent, traceFlags: TraceFlags.SAMPLED })
        : ROOT_CONTEXT;
    this.#nextTraceId = origin.traceId;
    try {
      return this.#provider
        .getTracer('asyncflow')
        .startSpan(
          contract.name,
          { kind: KINDS[contract.kind], links: [...links], ...(startTime === undefined ? {} : { startTime }) },
          context,
        );
    } finally {
      this.#nextTraceId = undefined;
    }
  }

  /** Makes a trace of steps that have ended, at their true times; the root is the first of them. */
  replay(steps: readonly Step[], origin: Origin): void {
    const [root] = steps;
    const made = new Map<Step, Span>();
    for (const step of steps) {
      const parent = step.parent && made.get(step.parent);
      const span = this.start(step.contract, origin, parent, step === root ? origin.links : [], step.startedAt);
      if (step.attributes) span.setAttributes(step.attributes);
      if (step.error !== undefined) span.setAttribute('error.type', step.error).setStatus({ code: SpanStatusCode.ERROR });
      made.set(step, span);
    }
    for (const [step, span] of made) span.end(step.endedAt || root?.endedAt);
  }

  async shutdown(): Promise<void> {
    await this.#provider.shutdown();
  }
}
