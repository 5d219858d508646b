import type { AddedToCart, CancelledOrder, FoundOrder, PlacedOrder, ProductPage, Search } from './answers.ts';
import { check, query, wait, type Journey, type Query, type Shop, type Wait } from './journey.ts';

/** A name that cannot exist (RFC 2606): no mail server is given what goes there. */
const EMAIL = 'probe@synthetic.invalid';
const RECIPIENT = { name: 'Probe', phone: '02-000-0000', postcode: '00000', line1: 'Nowhere 1', line2: '' };
/** Seconds between looks at an order; together the 30 s in which it must be confirmed. */
const LOOKS_SECONDS = [0.1, 0.1, 0.2, 0.3, 0.5, 0.8, 1, 2, 5, 10, 10] as const;

/** The variant of which there is most, so that a journey never takes a shopper's last one. */
function* findVariant(shop: Shop): Generator<Query, string | undefined, unknown> {
  const { search } = yield* query<Search>('JourneySearch', { input: { filters: { inStock: true } }, first: 24 });
  const found = shop.pick(search.__typename === 'SearchConnection' ? search.edges : []);
  if (!found) return undefined;
  const { product } = yield* query<ProductPage>('JourneyProduct', { id: found.node.id });
  if (product.__typename !== 'Product') return undefined;
  return product.variants.toSorted((one, other) => other.stock - one.stock)[0]?.id;
}

/** Looks until the order is no longer just placed, or the time is over. */
function* stateOf(id: string): Generator<Query | Wait, string, unknown> {
  let state = 'PLACED';
  for (const seconds of LOOKS_SECONDS) {
    yield* wait(seconds);
    const { order } = yield* query<FoundOrder>('JourneyOrder', { id });
    state = order.__typename === 'Order' ? order.state : 'NOT_FOUND';
    if (state !== 'PLACED') break;
  }
  return state;
}

/** A guest buys one thing, asks twice as a nervous thumb does, waits for the confirmation and takes the order back. */
export function* cartToOrder(shop: Shop): Journey {
  const variantId = yield* findVariant(shop);
  if (!(yield* check('something-is-in-stock', variantId !== undefined))) return;
  const { addToCart } = yield* query<AddedToCart>('JourneyAddToCart', { variantId, quantity: 1 });
  const cart = addToCart.__typename === 'CartSaved' ? addToCart.cart : undefined;
  const holds = cart?.lines.some((line) => line.id === variantId && line.quantity === 1) === true;
  if (!(yield* check('cart-holds-it', holds)) || !cart) return;

  const input = {
    idempotencyKey: shop.unique(),
    cartId: cart.id,
    cartVersion: cart.version,
    email: EMAIL,
    recipient: RECIPIENT,
  };
  const first = (yield* query<PlacedOrder>('JourneyPlaceOrder', { input })).placeOrder;
  const order = first.__typename === 'OrderPlaced' ? first.order : undefined;
  if (!(yield* check('order-is-placed', order?.total.amountMinor === cart.total.amountMinor)) || !order) return;
  const second = (yield* query<PlacedOrder>('JourneyPlaceOrder', { input })).placeOrder;
  yield* check('order-is-placed-once', second.__typename === 'OrderPlaced' && second.order.id === order.id);

  yield* check('order-is-confirmed', (yield* stateOf(order.id)) === 'CONFIRMED');
  const { cancelOrder } = yield* query<CancelledOrder>('JourneyCancelOrder', { id: order.id });
  yield* check('order-is-taken-back', cancelOrder.__typename === 'OrderCancelled' && cancelOrder.order.state === 'CANCELLED');
}
