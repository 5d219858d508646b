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
  sli: { kind: 'ratio', metric: journeyRuns, good: { outcome: ['passed'] }, excluded: { outcome: ['prober-error'] } },
  target: 0.995,
  windowDays: 30,
  alerting: 'page',
  board: 'asyncflow-overview',
  badEventsMin: 5,
});
