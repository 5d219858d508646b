import type {
  CartChangedResolvers,
  EmptyCartResolvers,
  IdempotencyKeyReusedResolvers,
  NotCancellableResolvers,
  NotFoundResolvers,
  OrderLineResolvers,
  OrderResolvers,
  OrderTransitionResolvers,
} from '../../../generated/graphql/orders.ts';
import { localize } from '../../../kernel/locale.ts';
import { won } from '../../../kernel/money.ts';
import { byTypename } from '../../../kernel/user-errors.ts';
import { optionsText } from '../../catalogue/contract.ts';
import { TEXTS } from '../errors.ts';
import { isCancellable } from '../order-states.ts';
import { ownOrder, type OrderMeans } from './root.ts';

const NOBODY = { name: '', phone: '', postcode: '', line1: '', line2: '' } as const;

export const orderResolvers = (means: OrderMeans): OrderResolvers => ({
  __resolveReference: async ({ id }, context) => (await ownOrder(means, id, context)) ?? null,
  subtotal: ({ subtotalMinor }) => won(subtotalMinor),
  shipping: ({ shippingMinor }) => won(shippingMinor),
  total: ({ totalMinor }) => won(totalMinor),
  // Empty when the person was erased: then nobody is left who could ask.
  email: ({ email }) => email ?? '',
  recipient: ({ recipient }) => recipient ?? NOBODY,
  placedAt: ({ placedAt }) => placedAt.toISOString(),
  confirmedAt: ({ confirmedAt }) => confirmedAt?.toISOString() ?? null,
  isCancellable: ({ state }) => isCancellable(state),
});
export const orderLineResolvers: OrderLineResolvers = {
  id: ({ variantId }) => variantId,
  product: ({ productId }) => ({ id: productId }),
  title: ({ title }, _args, { locale }) => localize(title, locale),
  optionsText: ({ options }, _args, { locale }) => optionsText(options, locale),
  unitPrice: ({ unitPriceMinor }) => won(unitPriceMinor),
  lineTotal: ({ unitPriceMinor, quantity }) => won(unitPriceMinor * quantity),
};
export const orderTransitionResolvers: OrderTransitionResolvers = { at: ({ at }) => at.toISOString() };

export const notFoundResolvers: NotFoundResolvers = {
  code: () => 'ORDER_NOT_FOUND',
  message: (_missing, _args, { locale }) => TEXTS.notFound[locale],
};
export const cartChangedResolvers: CartChangedResolvers = {
  code: () => 'CART_CHANGED',
  message: (_changed, _args, { locale }) => TEXTS.cartChanged[locale],
  changes: ({ changes }, _args, { locale }) => changes.map((text) => text[locale]),
};
export const emptyCartResolvers: EmptyCartResolvers = {
  code: () => 'EMPTY_CART',
  message: (_empty, _args, { locale }) => TEXTS.emptyCart[locale],
};
export const keyReusedResolvers: IdempotencyKeyReusedResolvers = {
  code: () => 'IDEMPOTENCY_KEY_REUSED',
  message: (_reused, _args, { locale }) => TEXTS.keyReused[locale],
};
export const notCancellableResolvers: NotCancellableResolvers = {
  code: () => 'NOT_CANCELLABLE',
  message: (_refused, _args, { locale }) => TEXTS.notCancellable[locale],
};

export const typeResolvers = {
  OrderResult: byTypename('Order'),
  OrderPageResult: byTypename('OrderConnection'),
  PlaceOrderResult: byTypename('OrderPlaced'),
  CancelOrderResult: byTypename('OrderCancelled'),
};
