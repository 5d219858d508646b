import type {
  CartChangeResolvers,
  CartLineResolvers,
  CartResolvers,
  NotEnoughStockResolvers,
  NotFoundResolvers,
} from '../../../generated/graphql/cart.ts';
import { localize } from '../../../kernel/locale.ts';
import { won } from '../../../kernel/money.ts';
import { byTypename } from '../../../kernel/user-errors.ts';
import { optionsText } from '../../catalogue/contract.ts';
import { changeText, notEnough, NO_VARIANT } from '../errors.ts';
import { cartReference, type CartMeans } from './root.ts';

export const cartResolvers = (means: CartMeans): CartResolvers => ({
  __resolveReference: ({ id }, context) => cartReference(means, id, context),
  itemCount: ({ lines }) => lines.reduce((sum, { quantity }) => sum + quantity, 0),
  subtotal: ({ subtotalMinor }) => won(subtotalMinor),
  shipping: ({ shippingMinor }) => won(shippingMinor),
  total: ({ subtotalMinor, shippingMinor }) => won(subtotalMinor + shippingMinor),
});
export const cartLineResolvers: CartLineResolvers = {
  product: ({ productId }) => ({ id: productId }),
  optionsText: ({ options }, _args, { locale }) => optionsText(options, locale),
  unitPrice: ({ unitPriceMinor }) => won(unitPriceMinor),
  lineTotal: ({ unitPriceMinor, quantity }) => won(unitPriceMinor * quantity),
};
export const cartChangeResolvers: CartChangeResolvers = {
  lineId: ({ line }) => line.id,
  title: ({ line }, _args, { locale }) => localize(line.title, locale),
  message: (change, _args, { locale }) => changeText(change, locale),
};
export const notEnoughStockResolvers: NotEnoughStockResolvers = {
  code: () => 'NOT_ENOUGH_STOCK',
  message: ({ available }, _args, { locale }) => notEnough(available)[locale],
};
export const notFoundResolvers: NotFoundResolvers = {
  code: () => 'VARIANT_NOT_FOUND',
  message: (_missing, _args, { locale }) => NO_VARIANT[locale],
};
export const typeResolvers = { CartResult: byTypename('CartSaved') };
