import { expect, test } from '@jest/globals';
import type { StoredLine } from './contract.ts';
import { merged } from './merging.ts';

const line = (variantId: string, quantity: number, seenPriceMinor = 1000): StoredLine => ({
  variantId,
  quantity,
  seenPriceMinor,
  seen: { productId: 'p', sku: variantId, title: {}, options: [] },
});

test('quantities add up to 99, and new lines come last', () => {
  const lines = merged([line('a', 60), line('b', 1)], [line('c', 2), line('a', 60)]);
  expect(lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
    ['a', 99],
    ['b', 1],
    ['c', 2],
  ]);
});
test('where both have seen a price, the account keeps its own', () => {
  expect(merged([line('a', 1, 900)], [line('a', 1, 1100)])).toMatchObject([{ quantity: 2, seenPriceMinor: 900 }]);
});
test('a cart never holds more than 50 lines', () => {
  const many = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => line(`${prefix}-${at}`, 1));
  expect(merged(many('a', 40), many('g', 40))).toHaveLength(50);
});
