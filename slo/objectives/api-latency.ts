import { gatewayOperation, operationDuration } from '../../observability/conventions/graphql.ts';
import { journeyRuns } from '../../observability/conventions/synthetic.ts';
import { defineObjective } from '../src/objective.ts';

/** Counts everyone, synthetic requests too: what the witness feels must move the SLI, or a quiet night would hide an outage. */
export const apiLatency = defineObjective({
  name: 'api-latency',
  feels: {
    ko: '화면이 늦게 뜨고, 누른 뒤에 기다려야 합니다.',
    en: 'Pages are slow to appear and every tap makes the shopper wait.',
  },
  owner: 'platform',
  service: 'platform',
  sli: {
    kind: 'latency',
    metric: operationDuration,
    thresholdSeconds: 0.15,
    good: { outcome: ['ok'] },
    excluded: { outcome: ['client-error'] },
  },
  target: 0.99,
  windowDays: 30,
  alerting: 'page',
  board: 'api',
  splitBy: 'class',
  badEventsMin: 5,
  witness: { metric: journeyRuns, excluded: { outcome: ['prober-error'] } },
  traces: { span: gatewayOperation, slowerThanSeconds: 0.15, exemplars: { metric: operationDuration, matching: {} } },
});
