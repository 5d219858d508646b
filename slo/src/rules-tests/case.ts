import { errorBudget, type Objective } from '../objective.ts';
import type { Phase } from './timeline.ts';

/** What must fire after so many minutes, by the ends of the alerts' names; every other alert that is `asked` must not. */
export interface Check {
  readonly atMinutes: number;
  readonly fires: readonly string[];
}
export interface Case {
  readonly name: string;
  readonly phases: readonly Phase[];
  readonly checks: readonly Check[];
  /** The alerts that are asked for; all of the objective unless said. */
  readonly asked?: readonly string[];
}

const PER_MINUTE = 60_000;
/** Bad events at so many times the speed the budget allows. */
export const burn = (objective: Objective, times: number, minutes: number): Phase => {
  const bad = Math.round(PER_MINUTE * errorBudget(objective) * times);
  return { minutes, bad, good: PER_MINUTE - bad };
};
export const healthy = (objective: Objective, minutes: number): Phase => burn(objective, 0.1, minutes);
export const nothing = (minutes: number): Phase => ({ minutes, good: 0, bad: 0 });
