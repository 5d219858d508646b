import { FLOWS, flowDuration } from '../conventions/flows.ts';
import type { AnyFlow, Step } from './define.ts';

/** The steps a step comes after, the nearest first; ends early in a circle. */
function before(flow: AnyFlow, name: string): readonly string[] {
  const found: string[] = [];
  for (let at = name; ;) {
    const step = flow.steps[at];
    const previous = step?.within ?? step?.follows;
    if (previous === undefined || found.includes(previous)) return found;
    found.push(previous);
    at = previous;
  }
}

function stepMistakes(flow: AnyFlow, name: string, step: Step): readonly string[] {
  const found: string[] = [];
  const unknown = Object.keys(step.where ?? {}).filter((key) => !step.span.attributes.includes(key));
  if (unknown.length > 0) found.push(`${name}: ${step.span.name} never carries ${unknown.join(', ')}`);
  if (step.within !== undefined && step.follows !== undefined) found.push(`${name} is within a step and follows one: say which`);
  if (name === flow.trigger && (step.within ?? step.follows) !== undefined)
    found.push(`${name} is the trigger and comes after a step`);
  if (name !== flow.trigger && !before(flow, name).includes(flow.trigger)) found.push(`${name} does not come after the trigger`);
  if ((step.attemptsMax ?? 1) < 1) found.push(`${name}: attemptsMax must be at least 1`);
  return found;
}

/** Every mistake of a contract that its types allow, as sentences; none when it can be followed, measured and alerted on. */
export function mistakes(flow: AnyFlow): readonly string[] {
  const found = Object.entries(flow.steps).flatMap(([name, step]) => stepMistakes(flow, name, step));
  if (!flowDuration.buckets.includes(flow.deadlineSeconds))
    found.push(
      `${flowDuration.name} has no bucket boundary at ${flow.deadlineSeconds} s: add it, or take one of ${flowDuration.buckets.join(', ')}`,
    );
  if (Object.keys(flow.outcomes).length === 0) found.push('it never ends');
  for (const group of flow.parallel ?? []) if (new Set(group).size < 2) found.push('a step alone is not parallel');
  return found;
}

/** Throws with every mistake of every flow together, by the file it is in. */
export function validate(flows: readonly AnyFlow[]): void {
  const names = flows.map(({ name }) => name);
  const all = [
    ...FLOWS.filter((name) => !names.includes(name)).map(
      (name) => `observability/flows/${name}.ts: is declared and has no contract in all.ts`,
    ),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `observability/flows/${name}.ts: there are two of this name in all.ts`),
    ...flows.flatMap((flow) => mistakes(flow).map((mistake) => `observability/flows/${flow.name}.ts: ${mistake}`)),
  ];
  if (all.length > 0) throw new Error(`The flows cannot be followed:\n${all.map((line) => `  ${line}`).join('\n')}`);
}
