import { jobDuration, runJob } from '../../observability/conventions/jobs.ts';
import { checkouts, orderPlacings } from '../../observability/conventions/orders.ts';
import { defineObjective } from '../src/objective.ts';

/**
 * An order is confirmed, or declined by the shopper's own means, within 30 s of being placed. Orders of journeys count too: a quiet night
 * must not hide a queue that stands still.
 */
export const checkoutCompletion = defineObjective({
  name: 'checkout-completion',
  feels: {
    ko: '주문했는데 확정되지 않고, 확인 메일이 오지 않습니다.',
    en: 'An order was placed and nothing confirms it: no word, no mail.',
  },
  owner: 'orders',
  service: 'platform',
  sli: { kind: 'availability', metric: checkouts, good: { outcome: ['confirmed', 'declined'] }, excluded: {} },
  target: 0.995,
  windowDays: 30,
  alerting: 'page',
  board: 'flows',
  badEventsMin: 3,
  // Orders are placed, and none is ever judged: the jobs, or the instrument, stand still.
  witness: {
    metric: orderPlacings,
    excluded: { outcome: ['replayed', 'cart-changed', 'empty-cart', 'key-reused', 'invalid-input', 'failed'] },
  },
  // The job that confirms; the trace that placed the order is linked from it.
  traces: {
    span: runJob,
    where: { 'messaging.destination.name': 'orders.confirm-order' },
    slowerThanSeconds: 5,
    exemplars: { metric: jobDuration, matching: { task: ['orders.confirm-order'] } },
  },
});
