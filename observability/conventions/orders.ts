import { counter, histogram, span } from './define.ts';
import { AUDIENCES } from './graphql.ts';

/** `replayed`: the key had made this order before. */
export const PLACING_OUTCOMES = [
  'placed',
  'replayed',
  'cart-changed',
  'empty-cart',
  'key-reused',
  'invalid-input',
  'failed',
] as const;
export const orderPlacings = counter('asyncflow_order_placings_total', 'Attempts to place an order by what became of them.', {
  outcome: PLACING_OUTCOMES,
  audience: AUDIENCES,
});
/** `cart`: it is another cart, or another version of it, than the shopper saw. */
export const CHANGE_REASONS = ['cart', 'price', 'quantity', 'sold-out', 'gone', 'left-out'] as const;
export const orderRefusals = counter(
  'asyncflow_order_refusals_total',
  'Reasons for which orders were refused because the cart was not what the shopper saw.',
  { reason: CHANGE_REASONS, audience: AUDIENCES },
);

/** The SLI of checkout-completion: each checkout once. Confirmed in time or declined by the shopper's own means is good; a cancelled one is not judged. */
export const checkouts = counter('asyncflow_checkouts_total', 'Checkouts that came to an end, or did not in time.', {
  outcome: ['confirmed', 'declined', 'overdue', 'failed'],
  audience: AUDIENCES,
});
export const confirmationTime = histogram(
  'asyncflow_order_confirmation_seconds',
  'Time from placing an order to its confirmation.',
  { audience: AUDIENCES },
  [0.025, 0.05, 0.1, 0.25, 0.5, 0.95, 2.5, 5.5, 15.5, 30.5, 120.5],
);
export const orderTransitions = counter('asyncflow_order_transitions_total', 'Steps of orders from state to state.', {
  event: ['place', 'confirm', 'decline', 'cancel', 'fulfil', 'refund'],
  outcome: ['done', 'refused'],
  audience: AUDIENCES,
});

const STEP = ['asyncflow.outcome', 'error.type', 'user_agent.synthetic.type'] as const;
export const placeOrder = span('order.place', STEP);
export const confirmOrder = span('order.confirm', STEP);
export const declineOrder = span('order.decline', STEP);
export const cancelOrder = span('order.cancel', STEP);
export const writeConfirmationMail = span('order.write-confirmation-mail', STEP);
export const readOrders = span('order.read', ['error.type']);
/** Orders past their deadline are judged, each once. */
export const judgeOverdue = span('order.judge-overdue', ['error.type']);
