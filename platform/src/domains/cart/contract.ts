import type { RequestContext } from '../../kernel/context.ts';
import type { LocalizedText } from '../../kernel/locale.ts';
import type { KernelTransaction } from '../../kernel/transaction.ts';
import type { Text } from '../../kernel/user-errors.ts';
import type { SoldVariant, VariantOption } from '../catalogue/contract.ts';

/** Whose a cart, or an order, is: an account's, or a browser's by the SHA-256 of its cookie. */
export type Owner =
  | { readonly kind: 'account'; readonly accountId: string }
  | { readonly kind: 'guest'; readonly tokenHash: string };

export const CART_LINES_MAX = 50;
export const LINE_QUANTITY_MAX = 99;
/** What GraphQL's Int holds, rounded down: a cart worth more is refused. */
export const CART_TOTAL_MINOR_MAX = 2_000_000_000;

/** What a line was when it was put in: shown when it is no longer sold. */
export interface SeenVariant {
  readonly productId: string;
  readonly sku: string;
  readonly title: LocalizedText;
  readonly options: readonly VariantOption[];
}

export interface StoredLine {
  readonly variantId: string;
  readonly quantity: number;
  /** What the shopper last agreed to pay for one. */
  readonly seenPriceMinor: number;
  readonly seen: SeenVariant;
}

/** What a cart holds, and what found no room in it since the shopper last agreed. */
export interface CartContents {
  readonly lines: readonly StoredLine[];
  readonly leftOut: readonly StoredLine[];
}

export type ChangeKind = 'PRICE' | 'QUANTITY' | 'SOLD_OUT' | 'GONE' | 'LEFT_OUT';

/** `empty`: there is nothing in it, or no cart. `changed`: the owner has another cart, or another version of it. */
export type TakeOutcome = ({ readonly kind: 'taken' } & CartContents) | { readonly kind: 'empty' | 'changed' };

/** A guest has signed in, and their cart is the account's now. */
export interface Merged {
  readonly from: Owner & { readonly kind: 'guest' };
  readonly into: Owner & { readonly kind: 'account' };
}

/** What other domains may ask of the cart. */
export interface Carts {
  /** Who the caller is to the cart; a guest who has just signed in is merged first. Undefined for a guest without a cookie. */
  ownerOf(context: RequestContext): Promise<Owner | undefined>;
  /** Empties the cart in the caller's transaction and answers what was in it; its row stays locked until that ends. */
  take(
    transaction: KernelTransaction,
    owner: Owner,
    cart: { readonly id: string; readonly version: number },
  ): Promise<TakeOutcome>;
  /** The guest's cookie lives on: what they have ordered is found by it. */
  keepCookie(context: RequestContext): void;
  /** What other domains keep of a guest follows into the account in the same transaction. */
  onMerge(follow: (transaction: KernelTransaction, merged: Merged) => Promise<void>): void;
  /** Where this is not what the shopper agreed to: the kind, and a sentence with the product's name. */
  differences(
    contents: CartContents,
    variants: ReadonlyMap<string, SoldVariant>,
  ): readonly { readonly kind: ChangeKind; readonly text: Text }[];
  /** Of a subtotal: free from 50,000 won. */
  shippingMinor(subtotalMinor: number): number;
}
