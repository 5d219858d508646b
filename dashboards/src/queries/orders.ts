import {
  checkouts,
  confirmationTime,
  orderPlacings,
  orderRefusals,
  orderTransitions,
} from '@asyncflow/observability/conventions/orders.ts';
import { quantile, rate, share, sum } from '../kit/promql.ts';
import { $audience } from '../kit/variables.ts';

const chosen = { audience: $audience } as const;
export const placings = sum(rate(orderPlacings, chosen), 'outcome');
export const refusals = sum(rate(orderRefusals, chosen), 'reason');
export const checkoutEnds = sum(rate(checkouts, chosen), 'outcome');
/** As the objective checkout-completion judges them. */
export const checkoutsBad = share(
  sum(rate(checkouts, { ...chosen, outcome: ['overdue', 'failed'] })),
  sum(rate(checkouts, chosen)),
);
export const confirmation = (q: number) => quantile(q, confirmationTime, chosen);
export const transitions = sum(rate(orderTransitions, chosen), 'event', 'outcome');
