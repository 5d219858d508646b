import type { AttributeValue, SpanContract } from '../conventions/define.ts';

/** A step of a request that is not sampled: kept until it ends, in case the request fails or is slow. */
export interface Step {
  readonly contract: SpanContract;
  readonly parent: Step | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** 0 while it is under way. */
  endedAt: number;
  attributes: Record<string, AttributeValue> | undefined;
  error: string | undefined;
}

const STEPS_MAX = 64;

const milliseconds = (): number => performance.timeOrigin + performance.now();

/** The first steps of one request, the root before all others. */
export class Steps {
  readonly all: Step[] = [];

  begin(contract: SpanContract, parent: Step | undefined): Step {
    const step: Step = { contract, parent, startedAt: milliseconds(), endedAt: 0, attributes: undefined, error: undefined };
    if (this.all.length < STEPS_MAX) this.all.push(step);
    return step;
  }

  end(step: Step): void {
    step.endedAt = milliseconds();
  }

  /** Code of the first step that failed, the root's before the others'. */
  get error(): string | undefined {
    return this.all.find(({ error }) => error !== undefined)?.error;
  }
}
