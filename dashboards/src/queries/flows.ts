import {
  flowDuration,
  flowsCompleted,
  flowsOverdue,
  flowsOverdueMax,
  flowsStarted,
  overdueUnknown,
} from '@asyncflow/observability/conventions/flows.ts';
import type { AnyFlow } from '@asyncflow/observability/flows/define.ts';
import { max, minus, quantile, rate, series, share, sum } from '../kit/promql.ts';
import { spans } from '../kit/traceql.ts';

export const started = ({ name }: AnyFlow) => sum(rate(flowsStarted, { flow: name }));
/** In one process where it fans out, else in all together. */
export const completed = ({ name, fansOut }: AnyFlow) =>
  fansOut === undefined
    ? sum(rate(flowsCompleted, { flow: name }), 'outcome')
    : max(rate(flowsCompleted, { flow: name }), 'outcome');
export const overdue = ({ name }: AnyFlow) => max(series(flowsOverdue, { flow: name }));
export const overdueAll = max(series(flowsOverdue), 'flow');
/** Below zero is impossible; at zero the gauge stands at its limit and more may be late. */
export const overdueUncounted = minus(max(series(flowsOverdueMax)), max(series(flowsOverdue)));
export const durationOf = ({ name }: AnyFlow, q: number) => quantile(q, flowDuration, { flow: name }, ['outcome']);
/** Of those that end as hoped for, which is the first outcome of a contract. */
export const lessHopedFor = ({ name, outcomes }: AnyFlow) => {
  const [hoped] = Object.keys(outcomes) as (keyof typeof outcomes)[];
  return share(
    sum(rate(flowsCompleted, { flow: name, outcome: { not: hoped === undefined ? [] : [hoped] } })),
    sum(rate(flowsCompleted, { flow: name })),
  );
};
export const unknown = sum(rate(overdueUnknown), 'flow');

/** Traces in which the flow begins; those that follow are linked to them. */
export const triggers = ({ steps, trigger }: AnyFlow) => {
  const step = steps[trigger];
  if (step === undefined) throw new Error(`no step ${trigger}`);
  return spans(step.span, { where: step.where ?? {} });
};
