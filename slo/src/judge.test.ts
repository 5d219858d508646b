import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { binomialTail, eventsNeeded, judge } from './judge.ts';

const targets = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const events = fc
  .integer({ min: 0, max: 20_000 })
  .chain((total) => fc.record({ total: fc.constant(total), good: fc.integer({ min: 0, max: total }) }));

test('nothing happened is never a pass', () => {
  expect(() => fc.assert(fc.property(targets, (target) => judge({ good: 0, total: 0, target }) === 'no data'))).not.toThrow();
});
test('a pass always has enough events and meets the target', () => {
  expect(() =>
    fc.assert(
      fc.property(
        events,
        targets,
        ({ good, total }, target) =>
          judge({ good, total, target }) !== 'pass' || (total >= eventsNeeded(target) && good / total >= target),
      ),
    ),
  ).not.toThrow();
});
test('one more bad event never improves a verdict', () => {
  const rank = { fail: 0, insufficient: 1, 'no data': 1, pass: 2 };
  expect(() =>
    fc.assert(
      fc.property(events, targets, ({ good, total }, target) => {
        fc.pre(good > 0);
        return rank[judge({ good: good - 1, total, target })] <= rank[judge({ good, total, target })];
      }),
    ),
  ).not.toThrow();
});
test('a shop that meets its target is never failed', () => {
  expect(() =>
    fc.assert(
      fc.property(
        events,
        targets,
        ({ good, total }, target) => total === 0 || good / total < target || judge({ good, total, target }) !== 'fail',
      ),
    ),
  ).not.toThrow();
});
test('99.9 % needs 3,000 events, yet a plain outage fails after a few', () => {
  expect(eventsNeeded(0.999)).toBe(3000);
  expect(eventsNeeded(0.085)).toBe(36);
  expect(judge({ good: 2999, total: 2999, target: 0.999 })).toBe('insufficient');
  expect(judge({ good: 3000, total: 3000, target: 0.999 })).toBe('pass');
  expect(judge({ good: 0, total: 2, target: 0.999 })).toBe('fail');
});
test('the binomial tail agrees with a known value', () => {
  expect(binomialTail(2, 10, 0.1)).toBeCloseTo(0.263901, 5);
});
test.each([
  [0, 10, 0.5, 1],
  [10, 10, 0.5, 0.5 ** 10],
  [1, 3000, 0.001, 1 - 0.999 ** 3000],
])('P(X >= %d) of %d at %d', (bad, total, share, expected) => {
  expect(binomialTail(bad, total, share)).toBeCloseTo(expected, 10);
});
test('thousands of events do not underflow', () => {
  expect(binomialTail(100, 100_000, 0.001)).toBeGreaterThan(0.45);
  expect(binomialTail(100, 100_000, 0.001)).toBeLessThan(0.55);
});
test('with enough events the count alone decides, to the event', () => {
  expect(judge({ good: 297, total: 300, target: 0.99 })).toBe('pass');
  expect(judge({ good: 296, total: 300, target: 0.99 })).toBe('fail');
});
test('one bad event among few is bad luck, not a failure', () => {
  expect(judge({ good: 19, total: 20, target: 0.99 })).toBe('insufficient');
});
