import { errorBudget, type Objective } from '../objective.ts';
import type { Phase } from './timeline.ts';

/** What must fire after so many minutes, by the ends of the alerts' names; every other alert that is `asked` must not. */
export interface Check {
  readonly atMinutes: number;
  readonly fires: readonly string[];
  /** Windows begin or end in a total outage, where one sample more or less is a visible number: what fires is asked, not what it says. */
  readonly isNumberless?: boolean;
}
export interface Case {
  readonly name: string;
  readonly phases: readonly Phase[];
  /** Of the split label's second value, so much more that all together stay healthy; `phases` are then of the first alone. */
  readonly beside?: readonly Phase[];
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
