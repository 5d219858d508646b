import type { Alert } from './alert.ts';
import type { Links } from './links.ts';
import { alertLabels, annotations } from './metadata.ts';
import { pascalCase, type Objective } from './objective.ts';
import { selectors } from './sli.ts';

/** As many bad slices as are allowed in a row, and not one good slice in the time they take. Half a slice is left for their jitter. */
export function slicesAlert(objective: Objective, links: Links): readonly Alert[] {
  const { name, sli, alerting } = objective;
  if (sli.kind !== 'slices' || alerting === 'report') return [];
  const alert = `${pascalCase(name)}BudgetBurnsSlowly`;
  const window = `${Math.round((sli.badInARow + 0.5) * sli.sliceMinutes)}m`;
  const { good, total } = selectors(sli);
  const increase = (vector: string): string => `sum(increase(${vector}[${window}]))`;
  return [
    {
      alert,
      expr: `${increase(total)} > ${sli.badInARow - 0.5} unless on() ${increase(good)} > 0`,
      labels: alertLabels(objective, 'ticket'),
      annotations: annotations(objective, alert, `${name}: ${sli.badInARow} bad slices in a row.`, links, {
        tells: '6h',
        isOfStream: false,
      }),
    },
  ];
}
