import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Link,
  type Span,
  type SpanContext,
  type Tracer,
} from '@opentelemetry/api';
import { AlwaysOnSampler, RandomIdGenerator, TracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { AttributeValue, SpanContract } from '../conventions/define.ts';
import type { ActiveSpan, SpanOptions } from '../conventions/telemetry.ts';
import { Budget } from './budget.ts';

/** Why a trace is kept. */
export type Reason = 'budget' | 'synthetic' | 'failed' | 'slow' | 'linked' | 'not-sampled';

export interface TracingOptions {
  readonly service: string;
  readonly version: string;
  readonly environment: string;
  /** Throws on an attribute outside the contract instead of leaving it out. */
  readonly strict: boolean;
  readonly tracesPerSecondMax: number;
  readonly processor: SpanProcessor;
  /** Monotonic. */
  readonly seconds: () => number;
  onTrace(reason: Reason): void;
  onUndeclared(): void;
}

/** A step of a request that is not sampled: kept until it ends, in case the request fails or is slow. */
interface Step {
  readonly contract: SpanContract;
  readonly parent: Step | undefined;
  readonly startedAt: number;
  endedAt: number;
  attributes: Record<string, AttributeValue> | undefined;
  error: string | undefined;
}

interface Scope {
  readonly traceId: string;
  /** Undefined while unsampled. */
  readonly steps: Step[];
  readonly remoteParent: SpanContext | undefined;
  readonly links: Link[];
}

interface Frame {
  readonly scope: Scope;
  readonly span: Span | undefined;
  readonly step: Step | undefined;
}

export interface RequestOptions<A extends string> {
  readonly attributes?: Partial<Record<A, AttributeValue>>;
  readonly traceparent?: string | undefined;
  readonly synthetic: boolean;
}

const KINDS = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
};
/** A request slower than this becomes a trace, whatever was decided before: the threshold of api-latency. */
const SLOW_SECONDS = 0.15;
const STEPS_MAX = 64;
const VALUE_LENGTH_MAX = 200;
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

export function parseTraceparent(text: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(text ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined || /^0+$/.test(traceId) || /^0+$/.test(spanId))
    return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED, isRemote: true };
}

const milliseconds = (): number => performance.timeOrigin + performance.now();
const codeOf = (error: unknown): string => {
  if (
    typeof error === 'object' &&
    error !== null &&
    'kind' in error &&
    typeof error.kind === 'object' &&
    error.kind !== null &&
    'code' in error.kind
  )
    return String(error.kind.code);
  return error instanceof Error ? error.name : 'unknown';
};

/** Decides before a span is made, keeps the steps of what it did not sample, and turns failed or slow requests into traces afterwards. */
export class Tracing {
  readonly #options: TracingOptions;
  readonly #frames = new AsyncLocalStorage<Frame>();
  readonly #ids = new RandomIdGenerator();
  readonly #provider: TracerProvider;
  readonly #tracer: Tracer;
  readonly #budget: Budget;
  readonly #afterwards = new Map<string, Budget>();
  #nextTraceId: string | undefined;

  constructor(options: TracingOptions) {
    this.#options = options;
    this.#budget = new Budget(options.tracesPerSecondMax, options.seconds);
    this.#provider = new TracerProvider({
      sampler: new AlwaysOnSampler(),
      resource: resourceFromAttributes({
        'service.name': options.service,
        'service.version': options.version,
        'service.instance.id': randomUUID(),
        'deployment.environment.name': options.environment,
      }),
      idGenerator: {
        generateTraceId: () => this.#nextTraceId ?? this.#ids.generateTraceId(),
        generateSpanId: () => this.#ids.generateSpanId(),
      },
      spanProcessors: [options.processor],
    });
    this.#tracer = this.#provider.getTracer('asyncflow');
  }

  /** The incoming flag is a hint only: 00 does not drop, 01 does not flood; the budget decides. */
  request<A extends string, T>(
    contract: SpanContract<A>,
    { attributes, traceparent, synthetic }: RequestOptions<A>,
    work: (span: ActiveSpan<A>) => T,
  ): T {
    const remoteParent = parseTraceparent(traceparent);
    const sampled = synthetic || this.#budget.take();
    this.#options.onTrace(synthetic ? 'synthetic' : sampled ? 'budget' : 'not-sampled');
    return this.#open(contract, attributes, { sampled, remoteParent, links: [] }, work);
  }

  /** A child of the active span; without one, a trace of its own: whole if what it links to was sampled, else by the budget. */
  span<A extends string, T>(
    contract: SpanContract<A>,
    { attributes, links = [] }: SpanOptions<A>,
    work: (span: ActiveSpan<A>) => T,
  ): T {
    const parsed = links.map(parseTraceparent).filter((context) => context !== undefined);
    const frame = this.#frames.getStore();
    if (frame)
      return this.#enter(
        contract,
        attributes,
        frame.scope,
        frame,
        parsed.map((context) => ({ context })),
        work,
      );
    const linked = parsed.some(({ traceFlags }) => traceFlags === TraceFlags.SAMPLED);
    const sampled = linked || (parsed.length === 0 && this.#budget.take());
    this.#options.onTrace(linked ? 'linked' : sampled ? 'budget' : 'not-sampled');
    return this.#open(
      contract,
      attributes,
      { sampled, remoteParent: undefined, links: parsed.map((context) => ({ context })) },
      work,
    );
  }

  traceparent(): string | undefined {
    const frame = this.#frames.getStore();
    if (!frame) return undefined;
    const spanId = frame.span?.spanContext().spanId ?? this.#ids.generateSpanId();
    return `00-${frame.scope.traceId}-${spanId}-${frame.span ? '01' : '00'}`;
  }

  /** Ids for a log line. */
  ids(): { trace_id: string; span_id?: string } | undefined {
    const frame = this.#frames.getStore();
    if (!frame) return undefined;
    return frame.span
      ? { trace_id: frame.scope.traceId, span_id: frame.span.spanContext().spanId }
      : { trace_id: frame.scope.traceId };
  }

  get sampledTraceId(): string | undefined {
    const frame = this.#frames.getStore();
    return frame?.span === undefined ? undefined : frame.scope.traceId;
  }

  async shutdown(): Promise<void> {
    await this.#provider.shutdown();
  }

  #open<A extends string, T>(
    contract: SpanContract<A>,
    attributes: Partial<Record<A, AttributeValue>> | undefined,
    { sampled, remoteParent, links }: { sampled: boolean; remoteParent: SpanContext | undefined; links: Link[] },
    work: (span: ActiveSpan<A>) => T,
  ): T {
    const scope: Scope = { traceId: remoteParent?.traceId ?? this.#ids.generateTraceId(), steps: [], remoteParent, links };
    return this.#enter(
      contract,
      attributes,
      scope,
      sampled ? undefined : { scope, span: undefined, step: undefined },
      links,
      work,
    );
  }

  /** Without a parent frame it opens a sampled trace; with an unsampled one it records a step. */
  #enter<A extends string, T>(
    contract: SpanContract<A>,
    attributes: Partial<Record<A, AttributeValue>> | undefined,
    scope: Scope,
    parent: Frame | undefined,
    links: Link[],
    work: (span: ActiveSpan<A>) => T,
  ): T {
    if (parent === undefined || parent.span !== undefined) {
      const span = this.#startSpan(contract, scope, parent?.span, links);
      const active: ActiveSpan<A> = {
        set: (values) => span.setAttributes(this.#admitted(contract, values)),
        fail: (code) => void span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR }),
      };
      if (attributes) active.set(attributes);
      return this.#run({ scope, span, step: undefined }, active, work, () => span.end());
    }
    const step: Step = {
      contract,
      parent: parent.step,
      startedAt: milliseconds(),
      endedAt: 0,
      attributes: undefined,
      error: undefined,
    };
    if (scope.steps.length < STEPS_MAX) scope.steps.push(step);
    const active: ActiveSpan<A> = {
      set: (values) => {
        step.attributes = { ...step.attributes, ...this.#admitted(contract, values) };
      },
      fail: (code) => {
        step.error = code;
      },
    };
    if (attributes) active.set(attributes);
    return this.#run({ scope, span: undefined, step }, active, work, () => {
      step.endedAt = milliseconds();
      if (step.parent === undefined) this.#keepIfWorthIt(scope, step);
    });
  }

  #run<A extends string, T>(frame: Frame, active: ActiveSpan<A>, work: (span: ActiveSpan<A>) => T, end: () => void): T {
    const failed = (error: unknown): never => {
      active.fail(codeOf(error));
      end();
      throw error;
    };
    let result: T;
    try {
      result = this.#frames.run(frame, () => work(active));
    } catch (error) {
      return failed(error);
    }
    if (result instanceof Promise)
      return result.then((value: unknown) => {
        end();
        return value;
      }, failed) as T;
    end();
    return result;
  }

  #startSpan(contract: SpanContract, scope: Scope, parent: Span | undefined, links: Link[], startTime?: number): Span {
    const context = parent
      ? trace.setSpan(ROOT_CONTEXT, parent)
      : scope.remoteParent
        ? trace.setSpanContext(ROOT_CONTEXT, { ...scope.remoteParent, traceFlags: TraceFlags.SAMPLED })
        : ROOT_CONTEXT;
    this.#nextTraceId = scope.traceId;
    try {
      return this.#tracer.startSpan(
        contract.name,
        { kind: KINDS[contract.kind], links, ...(startTime === undefined ? {} : { startTime }) },
        context,
      );
    } finally {
      this.#nextTraceId = undefined;
    }
  }

  #keepIfWorthIt(scope: Scope, root: Step): void {
    const slow = root.endedAt - root.startedAt > SLOW_SECONDS * 1000;
    const failed = scope.steps.find(({ error }) => error !== undefined);
    if (!slow && !failed) return;
    // By step and error, both bounded by the contract, so that an outage cannot flood the exporter.
    const key = `${root.contract.name} ${failed?.error ?? 'slow'}`;
    let budget = this.#afterwards.get(key);
    if (!budget) {
      if (this.#afterwards.size >= 100) return;
      budget = new Budget(Math.max(1, this.#options.tracesPerSecondMax / 10), this.#options.seconds);
      this.#afterwards.set(key, budget);
    }
    if (!budget.take()) return;
    this.#options.onTrace(failed ? 'failed' : 'slow');
    const made = new Map<Step, Span>();
    for (const step of scope.steps) {
      const parent = step.parent && made.get(step.parent);
      const span = this.#startSpan(step.contract, scope, parent, step === root ? scope.links : [], step.startedAt);
      if (step.attributes) span.setAttributes(step.attributes);
      if (step.error !== undefined) span.setAttribute('error.type', step.error).setStatus({ code: SpanStatusCode.ERROR });
      made.set(step, span);
    }
    for (const [step, span] of made) span.end(step.endedAt || root.endedAt);
  }

  #admitted(
    contract: SpanContract,
    values: Readonly<Record<string, AttributeValue | undefined>>,
  ): Record<string, AttributeValue> {
    const admitted: Record<string, AttributeValue> = {};
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) continue;
      if (contract.attributes.includes(key)) admitted[key] = typeof value === 'string' ? value.slice(0, VALUE_LENGTH_MAX) : value;
      else if (this.#options.strict) throw new Error(`${contract.name}: the attribute ${key} is not declared`);
      else this.#options.onUndeclared();
    }
    return admitted;
  }
}
