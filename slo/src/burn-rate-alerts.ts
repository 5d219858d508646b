import type { Alert } from './alert.ts';
import { PAGE, TICKET, burnRates, type BurnRate } from './burn-rates.ts';
import type { Links } from './links.ts';
import { enoughBadEvents } from './low-traffic-guard.ts';
import { alertLabels, annotations } from './metadata.ts';
import { errorBudget, pascalCase, percent, type Objective } from './objective.ts';

const burning = (objective: Objective, { long, short, factor }: BurnRate): string => {
  const id = `{objective="${objective.name}"}`;
  const limit = Number((factor * errorBudget(objective)).toPrecision(10));
  return `(slo:error_ratio:rate${long}${id} > ${limit} and slo:error_ratio:rate${short}${id} > ${limit} and ${enoughBadEvents(objective, long)})`;
};

/** Long and short window together: the long one says that it matters, the short one that it has not ended. */
export function burnRateAlerts(objective: Objective, links: Links): readonly Alert[] {
  const { name, target, alerting } = objective;
  if (burnRates(objective).length === 0) return [];
  const made = (
    suffix: string,
    severity: 'page' | 'ticket',
    pairs: readonly BurnRate[],
    burn: '1h' | '6h',
    says: string,
  ): Alert => {
    const alert = `${pascalCase(name)}${suffix}`;
    const summary = `${name} (${percent(target)}) ${says}`;
    return {
      alert,
      expr: pairs.map((rate) => burning(objective, rate)).join('\nor\n'),
      labels: alertLabels(objective, severity),
      annotations: annotations(objective, alert, summary, links, { tells: burn, isOfStream: true }),
    };
  };
  return [
    ...(alerting === 'page' ? [made('BudgetBurnsFast', 'page', PAGE, '1h', 'burns its 30-day budget within days.')] : []),
    made('BudgetBurnsSlowly', 'ticket', TICKET, '6h', 'will not last its 30 days.'),
  ];
}
