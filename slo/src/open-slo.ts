import { hasEvents, type EventObjective, type Objective } from './objective.ts';
import { selectors } from './sli.ts';

/** An OpenSLO v1 document: https://github.com/OpenSLO/OpenSLO. */
function openSloOf({ name, feels, owner, sli, target, windowDays, alerting, service }: EventObjective): unknown {
  const { good, total } = selectors(sli);
  const source = (query: string): unknown => ({ metricSource: { type: 'Prometheus', spec: { query: `sum(${query})` } } });
  return {
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name, labels: { owner: [owner], alerting: [alerting] } },
    spec: {
      description: feels.en,
      service,
      budgetingMethod: 'Occurrences',
      timeWindow: [{ duration: `${windowDays}d`, isRolling: true }],
      indicator: { metadata: { name }, spec: { ratioMetric: { counter: true, good: source(good), total: source(total) } } },
      objectives: [{ displayName: name, target }],
    },
  };
}

/** The objectives that count events; OpenSLO knows nothing like headroom. */
export const openSlo = (objectives: readonly Objective[]): readonly unknown[] => objectives.filter(hasEvents).map(openSloOf);
