import type { FlowOutcome } from '../conventions/flows.ts';
import type { AnyFlow, Step } from './define.ts';
import type { FollowedSpan, Taken } from './follow.ts';

/** Where a flow left its contract. */
export interface Finding {
  readonly kind:
    | 'missing'
    | 'not-linked'
    | 'failed'
    | 'doubled'
    | 'unexpected'
    | 'too-many-attempts'
    | 'not-overlapping'
    | 'no-end'
    | 'several-ends'
    | 'late';
  /** Undefined when it is about the flow as a whole. */
  readonly step: string | undefined;
  readonly says: string;
}

const endOf = ({ startedAt, durationMs }: FollowedSpan): number => startedAt + durationMs;
const succeeded = (spans: readonly FollowedSpan[]): readonly FollowedSpan[] => spans.filter(({ failed }) => !failed);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

const outcomesOf = (flow: AnyFlow): readonly (readonly [FlowOutcome, string])[] =>
  Object.entries(flow.outcomes) as (readonly [FlowOutcome, string])[];

/** Whether the step belongs to a flow with this end; a compensation does when there is something to undo. */
function belongs(step: Step, taken: Taken, outcome: string | undefined): boolean {
  if (step.endings !== undefined && !step.endings.includes(outcome ?? '')) return false;
  if (step.compensates === undefined) return true;
  const { undoes, whenFails } = step.compensates;
  const failed = taken.get(whenFails) ?? [];
  return succeeded(taken.get(undoes) ?? []).length > 0 && failed.length > 0 && succeeded(failed).length === 0;
}

function absence(step: Step, strays: readonly FollowedSpan[]): Pick<Finding, 'kind' | 'says'> {
  const { name } = step.span;
  const [stray] = strays;
  if (stray === undefined) return { kind: 'missing', says: `there is no ${name}` };
  if (step.follows === undefined)
    return { kind: 'not-linked', says: `there is ${strays.length} ${name}, but not within ${step.within}` };
  const towards = stray.links.length === 0 ? 'it links to nothing' : 'its link leads elsewhere';
  return { kind: 'not-linked', says: `there is ${strays.length} ${name} that does not follow ${step.follows}: ${towards}` };
}

function stepFindings(
  step: Step,
  spans: readonly FollowedSpan[],
  isDue: boolean,
  strays: readonly FollowedSpan[],
): readonly Pick<Finding, 'kind' | 'says'>[] {
  const done = succeeded(spans).length;
  const failures = spans.length - done;
  const attemptsMax = step.attemptsMax ?? 1;
  if (!isDue) return done > 0 ? [{ kind: 'unexpected', says: 'happened in a flow it does not belong to' }] : [];
  const found: Pick<Finding, 'kind' | 'says'>[] = [];
  if (done === 0 && step.happens !== 'at-most-once')
    found.push(
      failures === 0
        ? absence(step, strays)
        : { kind: 'failed', says: `failed ${failures === 1 ? 'and' : `${failures} times and`} never succeeded` },
    );
  if (done > 1 && step.happens !== 'at-least-once') found.push({ kind: 'doubled', says: `happened ${done} times` });
  if (failures > 0 && failures + Math.min(done, 1) > attemptsMax)
    found.push({ kind: 'too-many-attempts', says: `${spans.length} attempts, ${attemptsMax} at most` });
  return found;
}

function overlapFindings(group: readonly string[], taken: Taken): readonly Finding[] {
  const spans = group.map((step) => {
    const attempts = taken.get(step) ?? [];
    return { step, span: succeeded(attempts).at(-1) ?? attempts.at(-1) };
  });
  const there = spans.flatMap(({ step, span }) => (span ? [{ step, span }] : []));
  const [first] = there.toSorted((one, other) => endOf(one.span) - endOf(other.span));
  const last = there.toSorted((one, other) => one.span.startedAt - other.span.startedAt).at(-1);
  if (!first || !last || there.length < group.length || last.span.startedAt < endOf(first.span)) return [];
  const gap = ms(last.span.startedAt - endOf(first.span));
  return [{ kind: 'not-overlapping', step: last.step, says: `began ${gap} after ${first.step} had ended; they must overlap` }];
}

/** Compares what was taken with the contract. A flow without an end is judged as if it had ended as hoped. */
export function findingsOf(flow: AnyFlow, taken: Taken, strays: (step: string) => readonly FollowedSpan[]): readonly Finding[] {
  const ends = outcomesOf(flow).flatMap(([outcome, step]) =>
    succeeded(taken.get(step) ?? [])
      .slice(0, 1)
      .map((span) => ({ outcome, step, span })),
  );
  const [end] = ends;
  const outcome = end?.outcome ?? outcomesOf(flow)[0]?.[0];
  const findings: Finding[] = Object.entries(flow.steps).flatMap(([name, step]) =>
    stepFindings(step, taken.get(name) ?? [], belongs(step, taken, outcome), strays(name)).map((finding) => ({
      ...finding,
      step: name,
    })),
  );
  for (const group of flow.parallel ?? []) findings.push(...overlapFindings(group, taken));
  if (!end) {
    const names = outcomesOf(flow).map(([name, step]) => `${name} (${step})`);
    findings.push({ kind: 'no-end', step: undefined, says: `it did not end: neither ${names.join(' nor ')}` });
  }
  if (ends.length > 1) {
    const names = ends.map((each) => each.outcome).join(' and ');
    findings.push({ kind: 'several-ends', step: undefined, says: `it ended as ${names}` });
  }
  const [began] = taken.get(flow.trigger) ?? [];
  const tookMs = end && began ? endOf(end.span) - began.startedAt : 0;
  if (tookMs > flow.deadlineSeconds * 1000)
    findings.push({
      kind: 'late',
      step: end?.step,
      says: `ended after ${ms(tookMs)}; the deadline is ${flow.deadlineSeconds} s`,
    });
  return findings;
}
