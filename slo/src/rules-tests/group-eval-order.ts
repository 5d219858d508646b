import type { Objective } from '../objective.ts';

/** promtool evaluates groups in any order unless told; an alert must see what was recorded at its own moment. */
export const groupEvalOrder = (objectives: readonly Objective[]): readonly string[] =>
  objectives.flatMap(({ name }) => [`${name}-sli`, `${name}-alerts`]);
