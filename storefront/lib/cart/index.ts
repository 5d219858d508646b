import type { CartFieldsFragment } from '../graph/generated/operations';
import type { Locale } from '../locale';

export type Cart = CartFieldsFragment;
export type CartLine = Cart['lines'][number];

/** A line set to a number. */
export interface LineChange {
  readonly lineId: string;
  readonly title: string;
  readonly quantity: number;
  /** This takes something back: it cannot itself be taken back. */
  readonly isUndo?: boolean;
}

/** One cart a language: titles and sums are written in it. */
export const cartKey = (locale: Locale) => ['cart', locale] as const;

/** The most of one variant in a cart. */
export const QUANTITY_MAX = 99;

export const quantityOf = (cart: Cart | undefined, lineId: string): number =>
  cart?.lines.find(({ id }) => id === lineId)?.quantity ?? 0;

/** The cart as it will be, as far as can be told without prices: sums stay until the platform has counted. */
export function withQuantity(cart: Cart, lineId: string, quantity: number): Cart {
  const lines = cart.lines.map((line) => (line.id === lineId ? { ...line, quantity } : line)).filter((line) => line.quantity > 0);
  return { ...cart, lines, itemCount: lines.reduce((sum, line) => sum + line.quantity, 0) };
}

/** What is missing for free delivery, in minor units; 0 when it is free or nothing is in the cart. */
export const FREE_SHIPPING_MINOR = 50_000;
export const untilFreeShipping = ({ subtotal, shipping }: Pick<Cart, 'subtotal' | 'shipping'>): number =>
  shipping.amountMinor === 0 ? 0 : Math.max(0, FREE_SHIPPING_MINOR - subtotal.amountMinor);

/** As the platform writes won: 12,000원, ₩12,000. */
export const wonText = (amountMinor: number, locale: Locale): string =>
  locale === 'ko' ? `${amountMinor.toLocaleString('ko-KR')}원` : `₩${amountMinor.toLocaleString('en-GB')}`;
