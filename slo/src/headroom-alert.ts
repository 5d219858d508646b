import type { Alert } from './alert.ts';
import type { Links } from './links.ts';
import { alertLabels, annotations } from './metadata.ts';
import { hasHeadroom, pascalCase, type Objective } from './objective.ts';

/** Too little room for what is required, while enough is done to know what a unit of work costs. */
export function headroomAlert(objective: Objective, links: Links): readonly Alert[] {
  if (!hasHeadroom(objective) || objective.alerting === 'report') return [];
  const { name, sli, target } = objective;
  const alert = `${pascalCase(name)}HeadroomLow`;
  const id = `{objective="${name}"}`;
  return [
    {
      alert,
      expr: `slo:headroom:ratio1h${id} < ${target} and slo:busy_cores:rate1h${id} >= ${sli.busyCoresMin}`,
      for: '15m',
      labels: alertLabels(objective, 'ticket'),
      annotations: annotations(objective, alert, `${name}: too little room for ${sli.requiredPerSecond} a second.`, links, {
        tells: 'headroom',
        isOfStream: false,
      }),
    },
  ];
}
