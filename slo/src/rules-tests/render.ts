import { alerts } from '../alerts.ts';
import type { Objective } from '../objective.ts';
import { burnRateCases, slowBurnCases } from './burn-rate-cases.ts';
import type { Case } from './case.ts';
import { expectedAlerts } from './expected.ts';
import { headroomCases } from './headroom-cases.ts';
import { seriesOf } from './series.ts';
import { silenceCases } from './silence-cases.ts';
import { slicesCases } from './slices-cases.ts';

function test(objective: Objective, { name, phases, checks, asked }: Case, everyMinutes: number): unknown {
  const tested = alerts(objective).filter(({ alert }) => asked?.some((end) => alert.endsWith(end)) ?? true);
  return {
    name: `${objective.name}: ${name}`,
    interval: `${everyMinutes}m`,
    input_series: seriesOf(objective, phases, everyMinutes),
    alert_rule_test: checks.flatMap(({ atMinutes, fires }) =>
      tested.map((alert) => ({
        eval_time: `${atMinutes}m`,
        alertname: alert.alert,
        exp_alerts: fires.some((end) => alert.alert.endsWith(end)) ? expectedAlerts(objective, alert, phases, atMinutes) : [],
      })),
    ),
  };
}

const cases = (objective: Objective): readonly Case[] => [
  ...burnRateCases(objective),
  ...(objective.sli.kind === 'slices' ? slicesCases(objective, objective.sli) : []),
  ...(objective.sli.kind === 'headroom' ? headroomCases(objective, objective.sli) : []),
  ...silenceCases(objective),
];

/** promtool evaluates groups in any order unless told; an alert must see what was recorded at its own moment. */
const groupEvalOrder = (objectives: readonly Objective[]): readonly string[] =>
  objectives.flatMap(({ name }) => [`${name}-sli`, `${name}-alerts`]);

/** Hours. Every rule is evaluated for every test, so the evaluations are what a run costs: a minute apart it took four minutes. */
export const rulesTests = (objectives: readonly Objective[]): unknown => ({
  rule_files: ['rules.yml'],
  evaluation_interval: '15m',
  group_eval_order: groupEvalOrder(objectives),
  tests: objectives.flatMap((objective) => cases(objective).map((example) => test(objective, example, 1))),
});

/** Days, in a file of their own: promtool knows one evaluation interval a file. */
export const slowRulesTests = (objectives: readonly Objective[]): unknown => ({
  rule_files: ['rules.yml'],
  evaluation_interval: '2h',
  group_eval_order: groupEvalOrder(objectives),
  tests: objectives.flatMap((objective) => slowBurnCases(objective).map((example) => test(objective, example, 2))),
});
