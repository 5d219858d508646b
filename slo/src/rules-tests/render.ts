import type { Alert } from '../alert.ts';
import { alerts } from '../alerts.ts';
import type { Objective } from '../objective.ts';
import { burnRateCases, slowBurnCases } from './burn-rate-cases.ts';
import type { Case } from './case.ts';
import { expectedAlerts } from './expected.ts';
import { groupEvalOrder } from './group-eval-order.ts';
import { headroomCases } from './headroom-cases.ts';
import { besideOf, seriesOf } from './series.ts';
import { silenceCases } from './silence-cases.ts';
import { slicesCases } from './slices-cases.ts';

const isAmong = (ends: readonly string[], { alert }: Alert): boolean => ends.some((end) => alert.endsWith(end));

function test(objective: Objective, { name, phases, beside, checks, asked }: Case, everyMinutes: number): unknown {
  const tested = alerts(objective).filter(({ alert }) => asked?.some((end) => alert.endsWith(end)) ?? true);
  const numberless = checks
    .filter(({ isNumberless }) => isNumberless === true)
    .flatMap(({ atMinutes, fires }) =>
      tested.map((alert) => ({
        expr: `group(ALERTS{alertname="${alert.alert}",alertstate="firing"})`,
        eval_time: `${atMinutes}m`,
        exp_samples: isAmong(fires, alert) ? [{ labels: '{}', value: 1 }] : [],
      })),
    );
  return {
    name: `${objective.name}: ${name}`,
    interval: `${everyMinutes}m`,
    input_series: [...seriesOf(objective, phases, everyMinutes), ...(beside ? besideOf(objective, beside, everyMinutes) : [])],
    alert_rule_test: checks
      .filter(({ isNumberless }) => isNumberless !== true)
      .flatMap(({ atMinutes, fires }) =>
        tested.map((alert) => ({
          eval_time: `${atMinutes}m`,
          alertname: alert.alert,
          exp_alerts: isAmong(fires, alert) ? expectedAlerts(objective, alert, phases, atMinutes, beside === undefined) : [],
        })),
      ),
    ...(numberless.length === 0 ? {} : { promql_expr_test: numberless }),
  };
}

const cases = (objective: Objective): readonly Case[] => [
  ...burnRateCases(objective),
  ...(objective.sli.kind === 'slices' ? slicesCases(objective, objective.sli) : []),
  ...(objective.sli.kind === 'headroom' ? headroomCases(objective, objective.sli) : []),
  ...silenceCases(objective),
];

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
