import { SpanStatusCode, type Span } from '@opentelemetry/api';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { AttributeValue, SpanContract } from '../conventions/define.ts';
import type { gatewayOperation } from '../conventions/graphql.ts';
import type { ActiveSpan, SpanOptions } from '../conventions/telemetry.ts';
import { declaredAttributes, type Strictness } from './declared-attributes.ts';
import { errorCode } from './error-code.ts';
import { Sampler, type SamplerOptions } from './sampler.ts';
import { SpanMaker, type Origin, type SpanMakerOptions } from './span-maker.ts';
import { Steps, type Step } from './steps.ts';
import { formatTraceparent, parseTraceparent } from './traceparent.ts';

export type TracingOptions = SpanMakerOptions & SamplerOptions & Strictness;

interface Scope extends Origin {
  /** Empty where the trace is sampled. */
  readonly steps: Steps;
}

interface Frame {
  readonly scope: Scope;
  readonly span: Span | undefined;
  readonly step: Step | undefined;
}

type Attributes<A extends string> = Partial<Record<A, AttributeValue>>;

export interface RequestOptions<A extends string> {
  readonly attributes?: Attributes<A>;
  readonly traceparent?: string | undefined;
  readonly synthetic: boolean;
}

const OPERATION_NAME: (typeof gatewayOperation)['attributes'][number] = 'graphql.operation.name';

/** A lazy thenable (Prisma's) begins when it is awaited, which must be inside the span. */
const settled = <T>(result: T): T =>
  !(result instanceof Promise) &&
  typeof result === 'object' &&
  result !== null &&
  typeof Reflect.get(result, 'then') === 'function'
    ? (Promise.resolve(result) as T)
    : result;

const UNRECORDED: ActiveSpan = { set: () => undefined, fail: () => undefined };

/** Decides before a span is made, keeps the steps of what it did not sample, and turns failed or slow requests into traces afterwards. */
export class Tracing {
  readonly #options: TracingOptions;
  readonly #frames = new AsyncLocalStorage<Frame>();
  readonly #maker: SpanMaker;
  readonly #sampler: Sampler;

  constructor(options: TracingOptions) {
    this.#options = options;
    this.#maker = new SpanMaker(options);
    this.#sampler = new Sampler(options);
  }

  /** The incoming flag is a hint only: 00 does not drop, 01 does not flood; the budget decides. */
  request<A extends string, T>(
    contract: SpanContract<A>,
    { attributes, traceparent, synthetic }: RequestOptions<A>,
    work: (span: ActiveSpan<A>) => T,
  ): T {
    const remoteParent = parseTraceparent(traceparent);
    const traceId = remoteParent?.traceId ?? this.#maker.newTraceId();
    return this.#open(contract, attributes, this.#sampler.request(synthetic), { traceId, remoteParent, links: [] }, work);
  }

  /** A child of the active span; without one, a trace of its own: whole if what it links to was sampled, else by the budget. */
  span<A extends string, T>(
    contract: SpanContract<A>,
    { attributes, links = [] }: SpanOptions<A>,
    work: (span: ActiveSpan<A>) => T,
  ): T {
    const contexts = links.map(parseTraceparent).filter((context) => context !== undefined);
    const linked = contexts.map((context) => ({ context }));
    const frame = this.#frames.getStore();
    if (frame?.span)
      return this.#record(contract, attributes, frame.scope, this.#maker.start(contract, frame.scope, frame.span, linked), work);
    if (frame) return this.#remember(contract, attributes, frame, work);
    if (contract.isInsideOnly === true && contexts.length === 0) return work(UNRECORDED);
    const origin = { traceId: this.#maker.newTraceId(), remoteParent: undefined, links: linked };
    return this.#open(contract, attributes, this.#sampler.background(contexts), origin, work);
  }

  traceparent(): string | undefined {
    const frame = this.#frames.getStore();
    if (!frame) return undefined;
    const spanId = frame.span?.spanContext().spanId ?? this.#maker.newSpanId();
    return formatTraceparent(frame.scope.traceId, spanId, frame.span !== undefined);
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

  shutdown(): Promise<void> {
    return this.#maker.shutdown();
  }

  #open<A extends string, T>(
    contract: SpanContract<A>,
    attributes: Attributes<A> | undefined,
    isSampled: boolean,
    origin: Origin,
    work: (span: ActiveSpan<A>) => T,
  ): T {
    const scope: Scope = { ...origin, steps: new Steps() };
    return isSampled
      ? this.#record(contract, attributes, scope, this.#maker.start(contract, scope, undefined, scope.links), work)
      : this.#remember(contract, attributes, { scope, span: undefined, step: undefined }, work);
  }

  /** Work in a span. */
  #record<A extends string, T>(
    contract: SpanContract<A>,
    attributes: Attributes<A> | undefined,
    scope: Scope,
    span: Span,
    work: (span: ActiveSpan<A>) => T,
  ): T {
    const active: ActiveSpan<A> = {
      set: (values) => span.setAttributes(declaredAttributes(contract, values, this.#options)),
      fail: (code) => void span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR }),
    };
    if (attributes) active.set(attributes);
    return this.#run({ scope, span, step: undefined }, active, work, () => span.end());
  }

  /** Work in a step that may become a span when the request has ended. */
  #remember<A extends string, T>(
    contract: SpanContract<A>,
    attributes: Attributes<A> | undefined,
    { scope, step: parent }: Frame,
    work: (span: ActiveSpan<A>) => T,
  ): T {
    const step = scope.steps.begin(contract, parent);
    const active: ActiveSpan<A> = {
      set: (values) => {
        step.attributes = { ...step.attributes, ...declaredAttributes(contract, values, this.#options) };
      },
      fail: (code) => {
        step.error = code;
      },
    };
    if (attributes) active.set(attributes);
    return this.#run({ scope, span: undefined, step }, active, work, () => {
      scope.steps.end(step);
      if (step.parent === undefined) this.#keepIfWorthIt(scope, step);
    });
  }

  #run<A extends string, T>(frame: Frame, active: ActiveSpan<A>, work: (span: ActiveSpan<A>) => T, end: () => void): T {
    const failed = (error: unknown): never => {
      active.fail(errorCode(error));
      end();
      throw error;
    };
    let result: T;
    try {
      result = this.#frames.run(frame, () => settled(work(active)));
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

  #keepIfWorthIt(scope: Scope, root: Step): void {
    const operation = String(root.attributes?.[OPERATION_NAME] ?? root.contract.name);
    const ended = { operation, error: scope.steps.error, durationMs: root.endedAt - root.startedAt };
    if (this.#sampler.afterwards(ended)) this.#maker.replay(scope.steps.all, scope);
  }
}
