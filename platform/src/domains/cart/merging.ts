import { CART_LINES_MAX, LINE_QUANTITY_MAX, type StoredLine } from './contract.ts';

/**
 * A guest's lines added to the account's: quantities of the same variant add up, to 99; new ones come after, to 50 lines. Where both have
 * seen a price the account's is kept, so that a difference from today's is told once more rather than not at all.
 */
export function merged(account: readonly StoredLine[], guest: readonly StoredLine[]): readonly StoredLine[] {
  const lines = new Map(account.map((line) => [line.variantId, line]));
  for (const line of guest) {
    const there = lines.get(line.variantId);
    if (there) lines.set(line.variantId, { ...there, quantity: Math.min(there.quantity + line.quantity, LINE_QUANTITY_MAX) });
    else if (lines.size < CART_LINES_MAX) lines.set(line.variantId, line);
  }
  return [...lines.values()];
}
