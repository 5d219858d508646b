import type { GaugeContract } from '@asyncflow/observability/conventions/define.ts';
import { OBJECTIVES } from '@asyncflow/slo/objectives/all.ts';
import { errorBudget, hasEvents, type Objective } from '@asyncflow/slo/src/objective.ts';
import {
  budgetLeft,
  errorRatio1h,
  errorRatio30d,
  errorRatio1d,
  errorRatio5m,
  errorRatio6h,
  eventRate,
  badEventRate,
} from '../external/recorded.ts';
import { div, either, minus, mul, plus, series, sum, tagged, type Expr } from '../kit/promql.ts';

type Recorded = GaugeContract<typeof budgetLeft.labels>;

/** The recorded series of an objective, all its streams together. */
export const recorded = (metric: Recorded, { name, splitBy }: Objective): Expr<'objective'> =>
  sum(series(metric, splitBy === undefined ? { objective: name } : { objective: name, class: 'all' }), 'objective');

/** Times the speed that would spend the budget in exactly the window. */
const burn = (metric: Recorded, objective: Objective): Expr<'objective'> =>
  div(recorded(metric, objective), errorBudget(objective));

/** A row an objective that counts events, with the board that shows it. */
const rows = (of: (objective: Objective) => Expr<'objective'>): Expr<'objective' | 'board'> =>
  either(...OBJECTIVES.filter(hasEvents).map((objective) => tagged(of(objective), 'board', objective.board)));

export const budgetOf = (objective: Objective): Expr<'objective'> => recorded(budgetLeft, objective);
/** Drawn from what is judged, so that an objective without data has no target either. */
export const targets = rows((objective) => plus(mul(recorded(errorRatio5m, objective), 0), objective.target));
export const goodNow = rows((objective) => minus(1, recorded(errorRatio5m, objective)));
export const goodIn30Days = rows((objective) => minus(1, recorded(errorRatio30d, objective)));
export const budgets = rows(budgetOf);
export const burnIn1Hour = rows((objective) => burn(errorRatio1h, objective));
export const burnIn6Hours = rows((objective) => burn(errorRatio6h, objective));
export const burnIn1Day = rows((objective) => burn(errorRatio1d, objective));
export const judged = rows((objective) => recorded(eventRate, objective));
export const bad = rows((objective) => recorded(badEventRate, objective));

/** Seconds within which an event of the objective is good. */
export function thresholdSeconds({ name, sli }: Objective): number {
  if (sli.kind !== 'latency') throw new Error(`the objective ${name} has no threshold in seconds`);
  return sli.thresholdSeconds;
}
