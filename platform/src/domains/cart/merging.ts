import { totalMinor } from './cart.ts';
import { CART_LINES_MAX, CART_TOTAL_MINOR_MAX, LINE_QUANTITY_MAX, type CartContents, type StoredLine } from './contract.ts';

/** How many of a line, or more of it, a cart has room for. */
function roomFor(lines: ReadonlyMap<string, StoredLine>, there: StoredLine | undefined, seenPriceMinor: number): number {
  if (!there && lines.size >= CART_LINES_MAX) return 0;
  const leftMinor = Math.max(0, CART_TOTAL_MINOR_MAX - totalMinor([...lines.values()]));
  const affordable = seenPriceMinor === 0 ? LINE_QUANTITY_MAX : Math.floor(leftMinor / seenPriceMinor);
  return Math.min(LINE_QUANTITY_MAX - (there?.quantity ?? 0), affordable);
}

/**
 * A guest's lines added to the account's: quantities of the same variant add up, new ones come after, both within the limits of a cart;
 * what finds no room is kept as left out until the shopper has agreed. Where both have seen a price the account's is kept, so that a
 * difference from today's is told once more rather than not at all.
 */
export function merged(account: CartContents, guest: readonly StoredLine[]): CartContents {
  const lines = new Map(account.lines.map((line) => [line.variantId, line]));
  const leftOut = new Map(account.leftOut.map((line) => [line.variantId, line]));
  for (const line of guest) {
    const there = lines.get(line.variantId);
    const known = there ?? line;
    const more = Math.min(line.quantity, roomFor(lines, there, known.seenPriceMinor));
    if (more > 0) lines.set(line.variantId, { ...known, quantity: (there?.quantity ?? 0) + more });
    const quantity = line.quantity - more + (leftOut.get(line.variantId)?.quantity ?? 0);
    if (quantity > 0) leftOut.set(line.variantId, { ...known, quantity });
  }
  // The newest: who never agrees must not fill the table.
  return { lines: [...lines.values()], leftOut: [...leftOut.values()].slice(-CART_LINES_MAX) };
}
