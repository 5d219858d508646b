import type { Alert } from './alert.ts';
import type { Links } from './links.ts';
import { alertLabels, annotations } from './metadata.ts';
import { pascalCase, type Objective } from './objective.ts';

/** Too little room for what is required, while enough is done to know what a unit of work costs. */
export function headroomAlert(objective: Objective, links: Links): readonly Alert[] {
  const { name, sli, target, alerting } = objective;
  if (sli.kind !== 'headroom' || alerting === 'report') return [];
  const alert = `${pascalCase(name)}BudgetBurnsSlowly`;
  const id = `{objective="${name}"}`;
  return [
    {
      alert,
      expr: `slo:headroom:ratio1h${id} < ${target} and slo:work:rate1h${id} >= ${sli.workPerSecondMin}`,
      for: '15m',
      labels: alertLabels(objective, 'ticket'),
      annotations: annotations(objective, alert, `${name}: too little room for ${sli.requiredPerSecond} a second.`, links, {
        tells: 'headroom',
        isOfStream: false,
      }),
    },
  ];
}
