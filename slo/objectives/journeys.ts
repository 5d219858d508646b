import { gatewayOperation, operationDuration } from '../../observability/conventions/graphql.ts';
import { journeyRuns } from '../../observability/conventions/synthetic.ts';
import { defineObjective } from '../src/objective.ts';

/** Has no witness but Prometheus itself: when the prober is gone, nobody is looking, and that is an alert. */
export const journeys = defineObjective({
  name: 'journeys',
  feels: {
    ko: '둘러보고, 찾고, 사고, 로그인하는 일이 끝까지 되지 않습니다.',
    en: 'Shoppers cannot browse, search, buy or sign in to the end.',
  },
  owner: 'platform',
  service: 'platform',
  sli: { kind: 'availability', metric: journeyRuns, good: { outcome: ['passed'] }, excluded: { outcome: ['prober-error'] } },
  target: 0.995,
  windowDays: 30,
  alerting: 'page',
  board: 'checks',
  badEventsMin: 5,
  traces: {
    span: gatewayOperation,
    where: { 'user_agent.synthetic.type': 'test' },
    exemplars: { metric: operationDuration, matching: { audience: ['synthetic'], outcome: ['error'] } },
  },
});
