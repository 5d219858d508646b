import type { AnyFlow } from './define.ts';
import { follow, type Followed, type FollowedSpan } from './follow.ts';

function lines(flow: AnyFlow, { trigger, taken, findings }: Followed): readonly string[] {
  const width = Math.max(...Object.keys(flow.steps).map((name) => name.length));
  const rows = Object.entries(flow.steps).map(([name, step]) => {
    const wrong = findings.filter((finding) => finding.step === name);
    const attempts = (taken.get(name) ?? []).map(
      (span) =>
        `${span.failed ? 'failed ' : ''}at +${(span.startedAt - trigger.startedAt).toFixed(1)} ms for ${span.durationMs.toFixed(1)} ms`,
    );
    const mark = wrong.length > 0 ? '✗' : attempts.length > 0 ? '✓' : '·';
    const told = [...wrong.map(({ kind, says }) => `${kind}: ${says}`), ...(attempts.length > 0 ? [attempts.join(', ')] : [])];
    return `  ${mark} ${name.padEnd(width)}  ${step.span.name}  ${told.join('; ')}`.trimEnd();
  });
  const whole = findings.filter(({ step }) => step === undefined).map(({ kind, says }) => `  ✗ ${kind}: ${says}`);
  return [`${flow.name}, trace ${trigger.traceId}`, ...rows, ...whole];
}

export interface Report {
  readonly followed: boolean;
  /** A line a step, for a person. */
  readonly text: string;
}

/** Whether these spans tell of at least one flow, and every one they tell of kept its contract. */
export function report(flow: AnyFlow, spans: readonly FollowedSpan[]): Report {
  const runs = follow(flow, spans);
  if (runs.length === 0) {
    const names = [...new Set(spans.map(({ name }) => name))].toSorted();
    const trigger = flow.steps[flow.trigger]?.span.name;
    return {
      followed: false,
      text: `${flow.name} did not begin: no ${trigger} that fits ${flow.trigger} among ${names.length === 0 ? 'no spans' : names.join(', ')}`,
    };
  }
  const broken = runs.filter(({ findings }) => findings.length > 0);
  return {
    followed: broken.length === 0,
    text: (broken.length === 0 ? runs : broken).flatMap((run) => lines(flow, run)).join('\n'),
  };
}
