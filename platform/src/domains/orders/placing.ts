import { createHash } from 'node:crypto';
import { newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { invalid, type Invalid, type Text } from '../../kernel/user-errors.ts';
import type { Catalogue, SoldVariant } from '../catalogue/contract.ts';
import { CART_TOTAL_MINOR_MAX, type Carts, type ChangeKind, type Owner, type StoredLine } from '../cart/contract.ts';
import { emptyCart, keyReused, TEXTS, type CartChanged, type EmptyCart, type KeyReused } from './errors.ts';
import type { Order, OrderLine } from './order.ts';
import { orderNumber } from './order-number.ts';
import { ownerKey } from './owner-key.ts';
import type { OrderStore } from './store.ts';
import { problemsOf, tooMuch, type Wanted } from './validation.ts';

/** From placing to a terminal state. */
export const CONFIRMED_WITHIN_MS = 30_000;
const NUMBERS_TRIED_MAX = 5;

export interface Placed {
  readonly __typename: 'OrderPlaced';
  readonly order: Order;
  /** The key had made it before. */
  readonly isReplay: boolean;
}
export type Refused = (CartChanged & { readonly reasons: readonly (ChangeKind | 'cart')[] }) | EmptyCart | Invalid;
export type PlaceOutcome = Placed | Refused | KeyReused;

export interface PlacingMeans {
  readonly store: Pick<OrderStore, 'transaction' | 'insert' | 'findByKey'>;
  readonly catalogue: Pick<Catalogue, 'reserve'>;
  readonly carts: Pick<Carts, 'take' | 'differences' | 'shippingMinor'>;
  readonly now: () => Date;
  readonly traceparent: () => string | undefined;
}

export interface Placing {
  readonly owner: Owner | undefined;
  readonly wanted: Wanted;
  readonly locale: Locale;
  readonly synthetic: boolean;
  readonly visitHash: string | undefined;
}

/** Undoes the transaction, and says why there is no order. */
class Refusal extends Error {
  readonly outcome: Refused;
  constructor(outcome: Refused) {
    super(outcome.__typename);
    this.outcome = outcome;
  }
}
/** Somebody was faster with the key, or with the number. */
class Taken extends Error {}

const fingerprintOf = ({ idempotencyKey: _key, ...wanted }: Wanted): string =>
  createHash('sha256').update(JSON.stringify(wanted)).digest('hex');

const changed = (differences: readonly { readonly kind: ChangeKind | 'cart'; readonly text: Text }[]): Refused => ({
  __typename: 'CartChanged',
  changes: differences.map(({ text }) => text),
  reasons: differences.map(({ kind }) => kind),
});

const lineOf = ({ variantId, quantity }: StoredLine, variants: ReadonlyMap<string, SoldVariant>): OrderLine => {
  const variant = variants.get(variantId);
  if (!variant) throw new Error('a reserved variant is not there');
  const { productId, sku, title, options, priceMinor } = variant;
  return { variantId, productId, sku, title, options, quantity, unitPriceMinor: priceMinor };
};

/** Buys a cart: the cart is emptied, its stock reserved, order, event and job are written, all together or not at all. */
export function placing({ store, catalogue, carts, now, traceparent }: PlacingMeans): (given: Placing) => Promise<PlaceOutcome> {
  const replay = async (owner: Owner, wanted: Wanted): Promise<PlaceOutcome | undefined> => {
    const before = await store.findByKey(ownerKey(owner), wanted.idempotencyKey);
    if (!before) return undefined;
    if (before.fingerprint !== fingerprintOf(wanted)) return keyReused;
    return { __typename: 'OrderPlaced', order: before.order, isReplay: true };
  };

  const attempt = (owner: Owner, { wanted, locale, synthetic, visitHash }: Placing): Promise<Order> =>
    store.transaction(async (transaction) => {
      const taken = await carts.take(transaction, owner, { id: wanted.cartId, version: wanted.cartVersion });
      if (taken.kind !== 'taken')
        throw new Refusal(taken.kind === 'empty' ? emptyCart : changed([{ kind: 'cart', text: TEXTS.anotherCart }]));
      const id = newId('order');
      const { kind, variants } = await catalogue.reserve(transaction, id, taken.lines);
      const differences = carts.differences(taken, variants);
      if (kind === 'short' || differences.length > 0) throw new Refusal(changed(differences));
      const lines = taken.lines.map((line) => lineOf(line, variants));
      const subtotalMinor = lines.reduce((sum, { unitPriceMinor, quantity }) => sum + unitPriceMinor * quantity, 0);
      if (subtotalMinor > CART_TOTAL_MINOR_MAX) throw new Refusal(invalid(tooMuch));
      const shippingMinor = carts.shippingMinor(subtotalMinor);
      const placedAt = now();
      const order: Order = {
        id,
        number: orderNumber(placedAt),
        state: 'PLACED',
        lines,
        subtotalMinor,
        shippingMinor,
        totalMinor: subtotalMinor + shippingMinor,
        email: wanted.email,
        recipient: wanted.recipient,
        locale,
        placedAt,
        confirmedAt: null,
        mailedAt: null,
        traceparent: traceparent() ?? null,
        history: [{ state: 'PLACED', at: placedAt }],
      };
      const inserted = await store.insert(transaction, {
        order,
        owner: ownerKey(owner),
        idempotencyKey: wanted.idempotencyKey,
        fingerprint: fingerprintOf(wanted),
        deadlineAt: new Date(placedAt.getTime() + CONFIRMED_WITHIN_MS),
        synthetic,
        visitHash,
      });
      if (inserted === 'taken') throw new Taken();
      return order;
    });

  return async (given) => {
    const { owner, wanted } = given;
    const problems = problemsOf(wanted);
    if (problems.length > 0) return invalid(problems);
    if (owner === undefined) return emptyCart;
    // Before anything else: the answer may have been lost, and the cart is empty by now.
    const before = await replay(owner, wanted);
    if (before) return before;
    for (let tried = 1; ; tried += 1) {
      try {
        return { __typename: 'OrderPlaced', order: await attempt(owner, given), isReplay: false };
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof Taken)) throw error;
        // The same request at the same time has waited for the cart, and found it taken by its twin.
        const twin = await replay(owner, wanted);
        if (twin) return twin;
        if (error instanceof Refusal) return error.outcome;
        if (tried === NUMBERS_TRIED_MAX) throw error;
      }
    }
  };
}
