import type { AttributeValue, SpanContract } from '../conventions/define.ts';
import type { FlowName, FlowOutcome } from '../conventions/flows.ts';

// The words a flow contract is written with. A flow leaves the request that started it: through the outbox, a job, a socket.

/** Counted over spans that did not fail; a step that failed and was tried again has happened once. */
export type Happens = 'exactly-once' | 'at-least-once' | 'at-most-once';

export interface Step<Name extends string = string, Outcome extends string = string> {
  readonly span: SpanContract;
  /** Attributes that tell this step from others with the same span. */
  readonly where?: Readonly<Record<string, AttributeValue>>;
  /** In the same trace, somewhere below the span of that step. */
  readonly within?: Name;
  /** Began because of that step, across a queue: its span links to that step's span, or to one below it. */
  readonly follows?: Name;
  readonly happens: Happens;
  /** Failed attempts included; 1 unless said. More than one needs a step that may be repeated. */
  readonly attemptsMax?: number;
  /** Happens in flows that end so and in no other; in all of them unless said. */
  readonly endings?: readonly Outcome[];
  /** Happens when `whenFails` has failed for good after `undoes` was done, and only then. */
  readonly compensates?: { readonly undoes: Name; readonly whenFails: Name };
}

export interface FlowContract<Name extends string = string, Outcome extends FlowOutcome = FlowOutcome> {
  readonly name: FlowName;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  readonly owner: string;
  /** From the start of the trigger to the end of the terminal step. */
  readonly deadlineSeconds: number;
  /** Every span of this step begins a flow. */
  readonly trigger: NoInfer<Name>;
  readonly steps: Readonly<Record<Name, Step<NoInfer<Name>, NoInfer<Outcome>>>>;
  /** Groups of steps that must be under way at the same moment. */
  readonly parallel?: readonly (readonly NoInfer<Name>[])[];
  /** Each way to end, and the step it ends with; the hoped-for one first. A flow reaches exactly one. */
  readonly outcomes: Readonly<Record<Outcome, NoInfer<Name>>>;
  /** From this step on the flow happens in every process that listens, and is judged in each. */
  readonly fansOut?: NoInfer<Name>;
}

/** A contract with the names of its steps forgotten. */
export interface AnyFlow extends Omit<FlowContract, 'outcomes' | 'steps'> {
  readonly steps: Readonly<Record<string, Step>>;
  readonly outcomes: Readonly<Partial<Record<FlowOutcome, string>>>;
}

/** Checks the shape at compile time: steps and outcomes may only be named when they exist. `validate.ts` checks the rest. */
export const defineFlow = <const Name extends string, const Outcome extends FlowOutcome>(
  flow: FlowContract<Name, Outcome>,
): FlowContract<Name, Outcome> => flow;
