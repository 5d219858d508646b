import type { SoldVariant } from '../catalogue/contract.ts';
import type { CartContents, SeenVariant, StoredLine } from './contract.ts';
import { shippingMinor } from './pricing.ts';

/** A cart as it is stored; lines in the order they were put in. */
export interface StoredCart extends CartContents {
  readonly id: string;
  readonly version: number;
}

export interface CartLine extends SeenVariant {
  readonly id: string;
  readonly quantity: number;
  readonly available: number;
  readonly unitPriceMinor: number;
}

export type Change =
  | { readonly kind: 'PRICE'; readonly line: CartLine; readonly beforeMinor: number }
  | { readonly kind: 'QUANTITY' | 'SOLD_OUT' | 'GONE'; readonly line: CartLine }
  /** So many of it found no room. */
  | { readonly kind: 'LEFT_OUT'; readonly line: CartLine };

/** A cart beside what the catalogue says today. */
export interface Cart {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly CartLine[];
  readonly subtotalMinor: number;
  readonly shippingMinor: number;
  readonly changes: readonly Change[];
}

/** A guest's who has put nothing in yet. */
export const EMPTY: StoredCart = { id: 'empty', version: 0, lines: [], leftOut: [] };

const seenOf = ({ productId, sku, title, options }: SoldVariant): SeenVariant => ({ productId, sku, title, options });

/** The line that a variant becomes when so many are put in at today's price. */
export const lineOf = (variant: SoldVariant, quantity: number): StoredLine => ({
  variantId: variant.id,
  quantity,
  seenPriceMinor: variant.priceMinor,
  seen: seenOf(variant),
});

/** At the prices that were agreed to. */
export const totalMinor = (lines: readonly StoredLine[]): number =>
  lines.reduce((sum, { seenPriceMinor, quantity }) => sum + seenPriceMinor * quantity, 0);

function changesOf(line: CartLine, seenPriceMinor: number, isSold: boolean): readonly Change[] {
  if (!isSold) return [{ kind: 'GONE', line }];
  if (line.available === 0) return [{ kind: 'SOLD_OUT', line }];
  return [
    ...(line.unitPriceMinor === seenPriceMinor ? [] : [{ kind: 'PRICE' as const, line, beforeMinor: seenPriceMinor }]),
    ...(line.available < line.quantity ? [{ kind: 'QUANTITY' as const, line }] : []),
  ];
}

const leftOutOf = ({ variantId: id, quantity, seenPriceMinor, seen }: StoredLine): Change => ({
  kind: 'LEFT_OUT',
  line: { ...seen, id, quantity, available: 0, unitPriceMinor: seenPriceMinor },
});

/** Checks what the shopper last agreed to against today's prices and stock; everything that differs is told. */
export function cartOf(stored: StoredCart, variants: ReadonlyMap<string, SoldVariant>): Cart {
  const checked = stored.lines.map(({ variantId, quantity, seenPriceMinor, seen }) => {
    const variant = variants.get(variantId);
    const isSold = variant?.active === true;
    const line: CartLine = {
      ...(variant ? seenOf(variant) : seen),
      id: variantId,
      quantity,
      available: isSold ? variant.stock : 0,
      unitPriceMinor: isSold ? variant.priceMinor : seenPriceMinor,
    };
    return { line, changes: changesOf(line, seenPriceMinor, isSold) };
  });
  const subtotalMinor = checked.reduce((sum, { line }) => sum + line.unitPriceMinor * line.quantity, 0);
  return {
    id: stored.id,
    version: stored.version,
    lines: checked.map(({ line }) => line),
    subtotalMinor,
    shippingMinor: shippingMinor(subtotalMinor),
    changes: [...checked.flatMap(({ changes }) => changes), ...stored.leftOut.map(leftOutOf)],
  };
}

/** The lines when the shopper agrees to everything: today's prices, quantities that can be had, without what is gone. */
export const accepted = (stored: StoredCart, variants: ReadonlyMap<string, SoldVariant>): readonly StoredLine[] =>
  stored.lines.flatMap((line) => {
    const variant = variants.get(line.variantId);
    return variant?.active === true && variant.stock > 0 ? [lineOf(variant, Math.min(line.quantity, variant.stock))] : [];
  });
