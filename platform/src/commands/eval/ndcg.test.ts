import { describe, expect, test } from '@jest/globals';
import { interval, mean, ndcg10 } from './ndcg.ts';

describe('NDCG@10', () => {
  const grades = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 0],
  ]);

  test('is 1 for the ideal order, and what the definition says for another', () => {
    expect(ndcg10(['a', 'b', 'c'], grades)).toBe(1);
    // By hand: (2 / log2(2) + 3 / log2(4)) / (3 / log2(2) + 2 / log2(3)), with something unjudged in the second place.
    expect(ndcg10(['b', 'x', 'a'], grades)).toBeCloseTo((2 + 3 / 2) / (3 + 2 / Math.log2(3)), 12);
  });

  test('counts nothing after the tenth', () => {
    const strangers = Array.from({ length: 10 }, (_, at) => `x${at}`);
    expect(ndcg10([...strangers, 'a', 'b'], grades)).toBe(0);
    expect(ndcg10([...strangers.slice(1), 'a'], grades)).toBeGreaterThan(0);
  });

  test('is left out where nothing is relevant', () => expect(ndcg10(['c'], new Map([['c', 0]]))).toBeUndefined());
});

describe('the interval', () => {
  const values = Array.from({ length: 100 }, (_, at) => (at % 4) / 3);

  test('is the same for the same values', () => expect(interval(values)).toEqual(interval(values)));

  test('is as wide as the normal approximation says, around the mean', () => {
    const [low, high] = interval(values);
    const deviation = Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
    const half = (1.96 * deviation) / Math.sqrt(values.length);
    expect(low).toBeCloseTo(mean(values) - half, 1);
    expect(high).toBeCloseTo(mean(values) + half, 1);
    expect(high - low).toBeGreaterThan(half);
  });

  test('of one value has no width', () => expect(interval([0.5])).toEqual([0.5, 0.5]));
});
