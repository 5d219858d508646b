import { errorBudget, type Alerting, type Objective } from './objective.ts';

/** What is left of an error budget. */
export interface Budget {
  readonly objective: string;
  /** `all`, or a value of the objective's split label. */
  readonly stream: string;
  readonly target: number;
  readonly alerting: Alerting;
  readonly good: number;
  readonly total: number;
  /** Share of good events, 0 to 1, or of what is required of a headroom; null without any. */
  readonly measured: number | null;
  /** 1 is all of it, below 0 is overspent; null without events. */
  readonly budgetLeft: number | null;
  /** Times the allowed speed, over the last hour; null without events. */
  readonly burnRate: number | null;
  /** Until the budget is spent at this speed; 0 when it is, null when it is not being spent. */
  readonly hoursLeft: number | null;
  /** Why what was measured says nothing, for people. */
  readonly reason?: string;
}
export interface Budgets {
  /** Where the numbers are from, for people. */
  readonly source: string;
  readonly budgets: readonly Budget[];
}

/** Events of an objective's window, and the share of bad ones in the last hour. */
export function budgetOf(
  objective: Pick<Objective, 'name' | 'target' | 'alerting' | 'windowDays'>,
  {
    stream,
    good,
    total,
    errorRatio1h,
  }: { readonly stream: string; readonly good: number; readonly total: number; readonly errorRatio1h: number | null },
): Budget {
  const { name, target, alerting, windowDays } = objective;
  const allowed = errorBudget(objective);
  // Prometheus extrapolates: a part of an event is none.
  const measured = Math.round(total) > 0 ? good / total : null;
  const budgetLeft = measured === null ? null : 1 - (1 - measured) / allowed;
  const burnRate = errorRatio1h === null ? null : errorRatio1h / allowed;
  const hoursLeft =
    budgetLeft === null || burnRate === null || burnRate <= 0 ? null : (Math.max(0, budgetLeft) * windowDays * 24) / burnRate;
  return { objective: name, stream, target, alerting, good, total, measured, budgetLeft, burnRate, hoursLeft };
}

/** A headroom has no budget: the work of the last hour, what it measured, and why that says nothing where it does not. */
export const budgetOfHeadroom = (
  { name, target, alerting }: Pick<Objective, 'name' | 'target' | 'alerting'>,
  { work, headroom, reason }: { readonly work: number; readonly headroom: number | null; readonly reason: string | undefined },
): Budget => ({
  objective: name,
  stream: 'all',
  target,
  alerting,
  good: work,
  total: work,
  measured: headroom,
  budgetLeft: null,
  burnRate: null,
  hoursLeft: null,
  ...(reason === undefined ? {} : { reason }),
});
