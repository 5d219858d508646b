import { expect, test } from '@jest/globals';
import { orderNumber } from './order-number.ts';

test('a number has the day in Seoul and six letters nobody misreads', () => {
  const numbers = Array.from({ length: 500 }, () => orderNumber(new Date('2026-11-24T15:30:00Z')));
  for (const number of numbers) expect(number).toMatch(/^20261125-[2-9A-HJKMNP-TV-Z]{6}$/);
  expect(new Set(numbers).size).toBe(numbers.length);
});
