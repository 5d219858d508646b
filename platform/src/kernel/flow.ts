import {
  flowDuration,
  flowsCompleted,
  flowsOverdue,
  flowsOverdueMax,
  flowsStarted,
  overdueUnknown,
  type FlowOutcome,
} from '@asyncflow/observability/conventions/flows.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { AnyFlow, FlowContract } from '@asyncflow/observability/flows/define.ts';
import type { Clock } from './clock.ts';

/** Call it once the trigger is committed: a flow that was rolled back did not start. */
export const flowStarted = (telemetry: Telemetry, { name }: AnyFlow): void => telemetry.count(flowsStarted, { flow: name });

/** Call it where the flow ends, in whatever process; `startedAt` is when its start was written, UTC. */
export function flowCompleted<Name extends string, Outcome extends FlowOutcome>(
  { telemetry, clock }: { readonly telemetry: Telemetry; readonly clock: Clock },
  { name }: FlowContract<Name, Outcome>,
  outcome: NoInfer<Outcome>,
  startedAt: Date,
): void {
  telemetry.count(flowsCompleted, { flow: name, outcome });
  // Two clocks may disagree: what ended before it began took no time.
  telemetry.observe(flowDuration, { flow: name, outcome }, Math.max(0, clock.now().getTime() - startedAt.getTime()) / 1000);
}

/** What a domain knows of the flows it ends, from durable state: they may have begun in another process, or in one that is gone. */
export interface OverdueSource {
  readonly flow: AnyFlow;
  /** How many began before this moment and have reached no terminal step; counting may stop at `max`. */
  countUnfinished(begunBefore: Date, max: number): Promise<number>;
}

const SAMPLE_EVERY_MS = 5000;
/** Beyond it the number does not matter, and an outage must not make the query slow. */
const COUNTED_MAX = 10_000;

/** Asks every source every few seconds for what is past its deadline, until closed; a source that fails leaves its gauge as it was. */
export function watchOverdue({
  sources,
  telemetry,
  clock,
}: {
  readonly sources: readonly OverdueSource[];
  readonly telemetry: Telemetry;
  readonly clock: Clock;
}): { close(): Promise<void> } {
  const closing = new AbortController();
  telemetry.gauge(flowsOverdueMax, {}, COUNTED_MAX);

  const sample = async ({ flow, countUnfinished }: OverdueSource): Promise<void> => {
    const begunBefore = new Date(clock.now().getTime() - flow.deadlineSeconds * 1000);
    try {
      telemetry.gauge(flowsOverdue, { flow: flow.name }, await countUnfinished(begunBefore, COUNTED_MAX));
    } catch {
      telemetry.count(overdueUnknown, { flow: flow.name });
    }
  };
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await Promise.all(sources.map(sample));
      await clock.sleep(SAMPLE_EVERY_MS, closing.signal);
    }
  };
  const running = run();
  return {
    async close() {
      closing.abort();
      await running;
    },
  };
}
