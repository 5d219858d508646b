import type { Objective } from './objective.ts';
import { selectors } from './sli.ts';

/** OpenSLO v1 documents: https://github.com/OpenSLO/OpenSLO. */
export const openSlo = (objectives: readonly Objective[]): readonly unknown[] =>
  objectives.map(({ name, feels, owner, sli, target, windowDays, alerting }) => {
    const { good, total } = selectors(sli);
    const source = (query: string): unknown => ({ metricSource: { type: 'Prometheus', spec: { query: `sum(${query})` } } });
    return {
      apiVersion: 'openslo/v1',
      kind: 'SLO',
      metadata: { name, labels: { owner: [owner], alerting: [alerting] } },
      spec: {
        description: feels.en,
        service: 'asyncflow-commerce',
        budgetingMethod: 'Occurrences',
        timeWindow: [{ duration: `${windowDays}d`, isRolling: true }],
        indicator: { metadata: { name }, spec: { ratioMetric: { counter: true, good: source(good), total: source(total) } } },
        objectives: [{ displayName: name, target }],
      },
    };
  });
