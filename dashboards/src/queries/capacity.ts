import { operationDuration } from '@asyncflow/observability/conventions/graphql.ts';
import type { GaugeContract } from '@asyncflow/observability/conventions/define.ts';
import { cpusAvailable, cpuSeconds } from '@asyncflow/observability/conventions/process.ts';
import type { HeadroomObjective } from '@asyncflow/slo/src/objective.ts';
import { busyCores, headroom, workRate } from '../external/recorded.ts';
import { atLeast, div, max, rate, series, sum, whenever, type Expr } from '../kit/promql.ts';

const recorded = (metric: GaugeContract<typeof headroom.labels>, { name }: HeadroomObjective): Expr =>
  sum(series(metric, { objective: name }));
/** While enough is done to be judged. */
const judged = (expr: Expr, objective: HeadroomObjective): Expr =>
  whenever(expr, atLeast(recorded(busyCores, objective), objective.sli.busyCoresMin));

/** What the cores could do if they did nothing else, of what is required. */
export const headroomOf = (objective: HeadroomObjective): Expr => judged(recorded(headroom, objective), objective);
export const workPerCpuSecond = (objective: HeadroomObjective): Expr =>
  judged(div(recorded(workRate, objective), recorded(busyCores, objective)), objective);
/** Share of its cores that the platform uses now. */
export const cpuUsed = div(sum(rate(cpuSeconds, { job: 'platform' })), max(series(cpusAvailable, { job: 'platform' })));
export const transactions = sum(rate(operationDuration), 'audience');
