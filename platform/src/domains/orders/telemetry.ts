import type { PLACING_OUTCOMES } from '@asyncflow/observability/conventions/orders.ts';
import {
  checkouts,
  confirmationTime,
  orderPlacings,
  orderRefusals,
  orderTransitions,
} from '@asyncflow/observability/conventions/orders.ts';
import { placeOrderFlow } from '@asyncflow/observability/flows/place-order.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import { flowCompleted } from '../../kernel/flow.ts';
import type { CheckoutOutcome } from './order.ts';
import type { OrderEvent } from './order-states.ts';
import type { MoveOutcome } from './moving.ts';
import type { PlaceOutcome } from './placing.ts';

export const audienceOf = (isSynthetic: boolean): 'synthetic' | 'shopper' => (isSynthetic ? 'synthetic' : 'shopper');
export const marked = (isSynthetic: boolean): { 'user_agent.synthetic.type'?: string } =>
  isSynthetic ? { 'user_agent.synthetic.type': 'test' } : {};

const PLACINGS = {
  OrderPlaced: 'placed',
  CartChanged: 'cart-changed',
  EmptyCart: 'empty-cart',
  IdempotencyKeyReused: 'key-reused',
  InvalidInput: 'invalid-input',
} as const satisfies Record<PlaceOutcome['__typename'], string>;
const REASONS = {
  PRICE: 'price',
  QUANTITY: 'quantity',
  SOLD_OUT: 'sold-out',
  GONE: 'gone',
  LEFT_OUT: 'left-out',
  cart: 'cart',
} as const;

export const placingOutcome = (outcome: PlaceOutcome): (typeof PLACING_OUTCOMES)[number] =>
  outcome.__typename === 'OrderPlaced' && outcome.isReplay ? 'replayed' : PLACINGS[outcome.__typename];

export function countPlacing(telemetry: Telemetry, outcome: PlaceOutcome, isSynthetic: boolean): void {
  const audience = audienceOf(isSynthetic);
  telemetry.count(orderPlacings, { outcome: placingOutcome(outcome), audience });
  if (outcome.__typename === 'CartChanged')
    for (const reason of new Set(outcome.reasons)) telemetry.count(orderRefusals, { reason: REASONS[reason], audience });
  if (outcome.__typename === 'OrderPlaced' && !outcome.isReplay)
    telemetry.count(orderTransitions, { event: 'place', outcome: 'done', audience });
}

const JUDGED = {
  CONFIRMED: 'confirmed',
  DECLINED: 'declined',
  OVERDUE: 'overdue',
  FAILED: 'failed',
  CANCELLED: undefined,
} as const satisfies Record<CheckoutOutcome, string | undefined>;

/** A checkout the shopper took back themselves says nothing of the shop, and is not counted. */
export function countCheckout(telemetry: Telemetry, judged: CheckoutOutcome, isSynthetic: boolean): void {
  const outcome = JUDGED[judged];
  if (outcome !== undefined) telemetry.count(checkouts, { outcome, audience: audienceOf(isSynthetic) });
}

/** The end of the flow that placing began; what happens to an order after that is none of it. */
const ENDS = { confirm: 'confirmed', decline: 'declined', cancel: 'cancelled' } as const;

export function countMove(
  means: { readonly telemetry: Telemetry; readonly clock: Clock },
  asked: OrderEvent,
  outcome: MoveOutcome,
): void {
  const { telemetry } = means;
  if (outcome.kind === 'missing') return;
  const audience = audienceOf(outcome.order.synthetic);
  if (outcome.kind === 'refused') return telemetry.count(orderTransitions, { event: asked, outcome: 'refused', audience });
  telemetry.count(orderTransitions, { event: outcome.event, outcome: 'done', audience });
  if (outcome.judged !== undefined) countCheckout(telemetry, outcome.judged, outcome.order.synthetic);
  if (outcome.order.state === 'PLACED' && outcome.event in ENDS)
    flowCompleted(means, placeOrderFlow, ENDS[outcome.event as keyof typeof ENDS], outcome.order.placedAt);
  if (outcome.to === 'CONFIRMED')
    telemetry.observe(
      confirmationTime,
      { audience },
      Math.max(0, outcome.at.getTime() - outcome.order.placedAt.getTime()) / 1000,
    );
}
