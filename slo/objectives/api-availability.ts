import { gatewayOperation, operationDuration } from '../../observability/conventions/graphql.ts';
import { journeyRuns } from '../../observability/conventions/synthetic.ts';
import { defineObjective } from '../src/objective.ts';

/** GraphQL errors come with HTTP 200, so the outcome label decides, not the status. Counts everyone, synthetic requests too. */
export const apiAvailability = defineObjective({
  name: 'api-availability',
  feels: {
    ko: '화면 일부가 비거나 오류가 보입니다.',
    en: 'Parts of a page are missing or show an error.',
  },
  owner: 'platform',
  service: 'platform',
  sli: { kind: 'availability', metric: operationDuration, good: { outcome: ['ok'] }, excluded: { outcome: ['client-error'] } },
  target: 0.999,
  windowDays: 30,
  alerting: 'page',
  board: 'api',
  badEventsMin: 5,
  witness: { metric: journeyRuns, excluded: { outcome: ['prober-error'] } },
  traces: { span: gatewayOperation, exemplars: { metric: operationDuration, matching: { outcome: ['error'] } } },
});
