import { isId } from '../../kernel/ids.ts';
import { between, invalid, type Invalid } from '../../kernel/user-errors.ts';
import type { SoldVariant } from '../catalogue/contract.ts';
import { accepted, cartOf, EMPTY, lineOf, totalMinor, type Cart } from './cart.ts';
import { CART_LINES_MAX, CART_TOTAL_MINOR_MAX, LINE_QUANTITY_MAX, type Owner, type StoredLine } from './contract.ts';
import { missingVariant, RULES, type Missing, type NotEnough } from './errors.ts';
import type { CartStore, Decision } from './store.ts';

// What shoppers do with a cart. Plain rules over the store; every outcome is a value.

export interface Saved {
  readonly __typename: 'CartSaved';
  readonly cart: Cart;
}
export type CartOutcome = Saved | NotEnough | Missing | Invalid;

export interface LineInput {
  readonly variantId: string;
  readonly quantity: number;
}

export interface CommandMeans {
  readonly store: CartStore;
  readonly variants: (ids: readonly string[]) => Promise<ReadonlyMap<string, SoldVariant>>;
  readonly now: () => Date;
}

export interface CartCommands {
  read(owner: Owner | undefined): Promise<Cart>;
  /** `add`: so many more; `set`: so many, 0 takes the line out. */
  put(owner: Owner, how: 'add' | 'set', input: LineInput): Promise<CartOutcome>;
  accept(owner: Owner | undefined, version: number): Promise<CartOutcome>;
}

type Verdict = 'saved' | Invalid | { readonly available: number };

const QUANTITY = between(1, LINE_QUANTITY_MAX);

/** What becomes of the lines when a variant is put in: as many as asked for, or as there are. */
function decide(lines: readonly StoredLine[], variant: SoldVariant, how: 'add' | 'set', quantity: number): Decision<Verdict> {
  const there = lines.find(({ variantId }) => variantId === variant.id);
  const wanted = how === 'add' ? (there?.quantity ?? 0) + quantity : quantity;
  if (wanted > LINE_QUANTITY_MAX) return { lines: undefined, result: invalid([{ path: 'quantity', rule: QUANTITY }]) };
  if (!there && lines.length >= CART_LINES_MAX)
    return { lines: undefined, result: invalid([{ path: 'variantId', rule: RULES.lines }]) };
  if (variant.stock === 0) return { lines: undefined, result: { available: 0 } };
  const line = lineOf(variant, Math.min(wanted, variant.stock));
  const changed = there ? lines.map((other) => (other === there ? line : other)) : [...lines, line];
  if (totalMinor(changed) > CART_TOTAL_MINOR_MAX)
    return { lines: undefined, result: invalid([{ path: 'quantity', rule: RULES.total }]) };
  return { lines: changed, result: variant.stock < wanted ? { available: variant.stock } : 'saved' };
}

export function cartCommands({ store, variants, now }: CommandMeans): CartCommands {
  const read = async (owner: Owner | undefined): Promise<Cart> => {
    const stored = (owner && (await store.find(owner))) ?? EMPTY;
    return cartOf(stored, await variants(stored.lines.map(({ variantId }) => variantId)));
  };
  const saved = async (owner: Owner): Promise<Saved> => ({ __typename: 'CartSaved', cart: await read(owner) });

  return {
    read,
    async put(owner, how, { variantId, quantity }) {
      const min = how === 'add' ? 1 : 0;
      if (quantity < min || quantity > LINE_QUANTITY_MAX)
        return invalid([{ path: 'quantity', rule: between(min, LINE_QUANTITY_MAX) }]);
      if (!isId(variantId)) return missingVariant(variantId);
      if (quantity === 0) {
        await store.change(owner, now(), ({ lines }) => {
          const left = lines.filter((line) => line.variantId !== variantId);
          return { lines: left.length < lines.length ? left : undefined, result: undefined };
        });
        return saved(owner);
      }
      const variant = (await variants([variantId])).get(variantId);
      if (variant?.active !== true) return missingVariant(variantId);
      const verdict = await store.change(owner, now(), ({ lines }) => decide(lines, variant, how, quantity));
      if (verdict === 'saved') return saved(owner);
      return 'available' in verdict ? { __typename: 'NotEnoughStock', ...verdict, cart: await read(owner) } : verdict;
    },
    async accept(owner, version) {
      const stale = invalid([{ path: 'version', rule: RULES.version }]);
      const stored = (owner && (await store.find(owner))) ?? EMPTY;
      if (stored.version !== version) return stale;
      if (owner === undefined || stored.lines.length + stored.leftOut.length === 0)
        return { __typename: 'CartSaved', cart: cartOf(stored, new Map()) };
      const today = await variants(stored.lines.map(({ variantId }) => variantId));
      const isCurrent = await store.change(owner, now(), (cart) =>
        cart.version === version
          ? { lines: accepted(cart, today), leftOut: [], result: true }
          : { lines: undefined, result: false },
      );
      return isCurrent ? saved(owner) : stale;
    },
  };
}
