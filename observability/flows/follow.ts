import type { AnyFlow } from './define.ts';
import { findingsOf, type Finding } from './findings.ts';

/** What following needs to know of a span; the local ring, the recorder of tests and Tempo all can tell it. */
export interface FollowedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly failed: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The process it comes from; needed only where a flow fans out. */
  readonly instance?: string;
}

/** Step -> its spans, failed attempts included, in the order they began. */
export type Taken = ReadonlyMap<string, readonly FollowedSpan[]>;

/** One flow from its trigger on, in one process where it fans out. */
export interface Followed {
  readonly trigger: FollowedSpan;
  readonly taken: Taken;
  /** None when the flow kept its contract. */
  readonly findings: readonly Finding[];
}

const idOf = ({ traceId, spanId }: { readonly traceId: string; readonly spanId: string }): string => `${traceId}/${spanId}`;

const isStep = (flow: AnyFlow, name: string, { name: spanName, attributes }: FollowedSpan): boolean => {
  const step = flow.steps[name];
  return step?.span.name === spanName && Object.entries(step.where ?? {}).every(([key, value]) => attributes[key] === value);
};

/** Follows parents and links from the trigger to whatever belongs to a step. */
function take(flow: AnyFlow, trigger: FollowedSpan, spans: readonly FollowedSpan[]): Taken {
  const byId = new Map(spans.map((span) => [idOf(span), span]));
  const taken = new Map<string, readonly FollowedSpan[]>([[flow.trigger, [trigger]]]);

  /** Whether the span with this id is one of them, or is below one. */
  const isUnder = (id: string, tops: ReadonlySet<string>): boolean => {
    const passed = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !passed.has(at);) {
      if (tops.has(at)) return true;
      passed.add(at);
      const span = byId.get(at);
      at = span?.parentSpanId === undefined ? undefined : idOf({ traceId: span.traceId, spanId: span.parentSpanId });
    }
    return false;
  };

  const spansOf = (name: string): readonly FollowedSpan[] => {
    const known = taken.get(name);
    if (known) return known;
    // Ends a circle that a contract should not have.
    taken.set(name, []);
    const step = flow.steps[name];
    const previous = step?.within ?? step?.follows;
    const tops = new Set((previous === undefined ? [] : spansOf(previous)).map(idOf));
    const belongs = (span: FollowedSpan): boolean =>
      step?.follows === undefined
        ? !tops.has(idOf(span)) && isUnder(idOf(span), tops)
        : span.links.some((link) => isUnder(idOf(link), tops));
    const found = spans
      .filter((span) => isStep(flow, name, span) && belongs(span))
      .toSorted((one, other) => one.startedAt - other.startedAt);
    taken.set(name, found);
    return found;
  };
  for (const name of Object.keys(flow.steps)) spansOf(name);
  return taken;
}

/** The spans as each process that takes part sees them: the trigger's trace, and what the process did itself. */
function views(flow: AnyFlow, trigger: FollowedSpan, spans: readonly FollowedSpan[]): readonly (readonly FollowedSpan[])[] {
  const { fansOut } = flow;
  if (fansOut === undefined) return [spans];
  const instances = new Set(
    take(flow, trigger, spans)
      .get(fansOut)
      ?.map(({ instance }) => instance),
  );
  if (instances.size < 2) return [spans];
  return [...instances].map((instance) => spans.filter((span) => span.traceId === trigger.traceId || span.instance === instance));
}

/** Every flow of this contract that these spans tell of; empty when none began. */
export function follow(flow: AnyFlow, spans: readonly FollowedSpan[]): readonly Followed[] {
  const runs = spans
    .filter((span) => isStep(flow, flow.trigger, span) && !span.failed)
    .flatMap((trigger) => views(flow, trigger, spans).map((seen) => ({ trigger, taken: take(flow, trigger, seen) })));
  const claimed = new Set(runs.flatMap(({ taken }) => [...taken.values()].flat()));
  const strays = (name: string): readonly FollowedSpan[] =>
    spans.filter((span) => isStep(flow, name, span) && !claimed.has(span));
  return runs.map((run) => ({ ...run, findings: findingsOf(flow, run.taken, strays) }));
}
