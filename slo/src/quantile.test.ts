import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bucketQuantile, exactQuantile } from './quantile.ts';

test('a bucket estimate lies in the bucket of the exact value', () => {
  const bounds = [0.01, 0.05, 0.15, 0.5];
  expect(() =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.0001, max: 0.5, noNaN: true }), { minLength: 1 }),
        fc.constantFrom(0.5, 0.95, 0.99),
        (values, quantile) => {
          const buckets = new Map(
            [...bounds, Infinity].map((bound) => [bound, values.filter((value) => value <= bound).length] as const),
          );
          const exact = exactQuantile(values, quantile) ?? 0;
          const estimate = bucketQuantile(buckets, quantile) ?? 0;
          const upper = bounds.find((bound) => exact <= bound) ?? 0;
          const lower = bounds.findLast((bound) => bound < exact) ?? 0;
          return estimate <= upper + 1e-9 && estimate >= lower - 1e-9;
        },
      ),
    ),
  ).not.toThrow();
});
const buckets = (...pairs: readonly (readonly [number, number])[]): Map<number, number> => new Map(pairs);
test('inside a bucket the estimate is linear, in whatever order the buckets come', () => {
  expect(bucketQuantile(buckets([0.1, 10], [0.2, 20], [Infinity, 20]), 0.75)).toBeCloseTo(0.15, 10);
  expect(bucketQuantile(buckets([Infinity, 20], [0.2, 20], [0.1, 10]), 0.75)).toBeCloseTo(0.15, 10);
});
test('beyond the last boundary, that boundary: the true value is at least that', () => {
  expect(bucketQuantile(buckets([0.1, 1], [Infinity, 100]), 0.99)).toBe(0.1);
});
test('an empty bucket before the values is passed over', () => {
  expect(bucketQuantile(buckets([0.1, 0], [0.2, 10], [Infinity, 10]), 0)).toBe(0.1);
});
test('nothing counted has no quantile', () => {
  expect(bucketQuantile(buckets(), 0.5)).toBeUndefined();
  expect(bucketQuantile(buckets([0.1, 0], [Infinity, 0]), 0.5)).toBeUndefined();
  expect(exactQuantile([], 0.5)).toBeUndefined();
});
test('measured values give the nearest rank and stay as they are', () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.2, 0.21, 0.5, 0.99, 1].map((quantile) => exactQuantile(values, quantile))).toEqual([1, 1, 2, 3, 5, 5]);
  expect(values).toEqual([5, 1, 4, 2, 3]);
});
