import { gatewayOperation, operationDuration } from '../../observability/conventions/graphql.ts';
import { buildInfo, cpusAvailable, cpuSeconds } from '../../observability/conventions/process.ts';
import { journeyRuns } from '../../observability/conventions/synthetic.ts';
import { defineObjective } from '../src/objective.ts';

/**
 * A transaction is a GraphQL operation that was answered without an error, whoever asked. Its price is all CPU time of platform and
 * storefront: pages, jobs and refusals too. That of PostgreSQL and Redis is not in it.
 */
export const capacity = defineObjective({
  name: 'capacity',
  feels: {
    ko: '아직은 괜찮지만, 손님이 몰리면 화면이 느려지고 주문이 밀립니다.',
    en: 'Nothing yet. When many come at once, pages become slow and orders wait.',
  },
  owner: 'platform',
  service: 'platform',
  sli: {
    kind: 'headroom',
    metric: operationDuration,
    good: { outcome: ['ok'] },
    excluded: { outcome: ['client-error'] },
    cpuSeconds,
    spentBy: { metric: buildInfo, matching: { service: ['platform', 'storefront'] } },
    cores: cpusAvailable,
    requiredPerSecond: 25_000,
    // With nobody there both use 0.04 of a core: 8 % of this.
    busyCoresMin: 0.5,
  },
  target: 1,
  windowDays: 30,
  alerting: 'ticket',
  board: 'overview',
  badEventsMin: 1,
  witness: { metric: journeyRuns, excluded: { outcome: ['prober-error'] } },
  traces: { span: gatewayOperation, slowerThanSeconds: 0.15, exemplars: { metric: operationDuration, matching: {} } },
});
