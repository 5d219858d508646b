import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { totalMinor } from './cart.ts';
import { CART_LINES_MAX, CART_TOTAL_MINOR_MAX, LINE_QUANTITY_MAX, type CartContents, type StoredLine } from './contract.ts';
import { merged } from './merging.ts';

const line = (variantId: string, quantity: number, seenPriceMinor = 1000): StoredLine => ({
  variantId,
  quantity,
  seenPriceMinor,
  seen: { productId: 'p', sku: variantId, title: {}, options: [] },
});

const of = (...lines: readonly StoredLine[]): CartContents => ({ lines, leftOut: [] });
const many = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => line(`${prefix}-${at}`, 1));
const pieces = (lines: readonly StoredLine[]) => lines.map(({ variantId, quantity }) => [variantId, quantity]);

test('quantities add up to 99, new lines come last, and what is too much is kept as left out', () => {
  const cart = merged(of(line('a', 60), line('b', 1)), [line('c', 2), line('a', 60)]);
  expect(pieces(cart.lines)).toEqual([
    ['a', 99],
    ['b', 1],
    ['c', 2],
  ]);
  expect(pieces(cart.leftOut)).toEqual([['a', 21]]);
});
test('where both have seen a price, the account keeps its own', () => {
  expect(merged(of(line('a', 1, 900)), [line('a', 1, 1100)]).lines).toMatchObject([{ quantity: 2, seenPriceMinor: 900 }]);
});
test('a cart holds 50 lines; those after it are left out', () => {
  const cart = merged(of(...many('a', 40)), many('g', 12));
  expect(cart.lines).toHaveLength(50);
  expect(pieces(cart.leftOut)).toEqual([
    ['g-10', 1],
    ['g-11', 1],
  ]);
});
test('what is left out twice before the shopper agrees is told together', () => {
  const once = merged(of(line('a', 99)), [line('a', 3)]);
  expect(pieces(merged(once, [line('a', 4)]).leftOut)).toEqual([['a', 7]]);
});

const contents = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: LINE_QUANTITY_MAX })), {
    selector: ([id]) => id,
    maxLength: CART_LINES_MAX,
  })
  .map((lines) => lines.map(([id, quantity]) => line(`v-${id}`, quantity, id % 7 === 0 ? 15_000_000 : id * 100)));
test('whatever two carts hold, the limits hold, and no piece is lost', () => {
  fc.assert(
    fc.property(contents, contents, (account, guest) => {
      fc.pre(totalMinor(account) <= CART_TOTAL_MINOR_MAX);
      const cart = merged(of(...account), guest);
      const count = (lines: readonly StoredLine[]) => lines.reduce((sum, { quantity }) => sum + quantity, 0);
      expect(cart.lines.length).toBeLessThanOrEqual(CART_LINES_MAX);
      for (const { quantity } of cart.lines) expect(quantity).toBeLessThanOrEqual(LINE_QUANTITY_MAX);
      expect(totalMinor(cart.lines)).toBeLessThanOrEqual(CART_TOTAL_MINOR_MAX);
      expect(count(cart.lines) + count(cart.leftOut)).toBe(count(account) + count(guest));
    }),
  );
});
