import { cartChanges, cartsExpired, cartsMerged, cartSurprises } from '@asyncflow/observability/conventions/cart.ts';
import { rate, sum } from '../kit/promql.ts';
import { $audience } from '../kit/variables.ts';

export const changes = sum(rate(cartChanges, { audience: $audience }), 'change', 'outcome');
export const surprises = sum(rate(cartSurprises, { audience: $audience }), 'kind');
export const merged = sum(rate(cartsMerged));
export const expired = sum(rate(cartsExpired));
