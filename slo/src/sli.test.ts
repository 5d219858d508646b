import { expect, test } from '@jest/globals';
import { apiLatency } from '../objectives/api-latency.ts';
import { journeys } from '../objectives/journeys.ts';
import { countsAs, selectors, witnessSelector } from './sli.ts';

const name = 'asyncflow_operation_duration_seconds';
const as = (suffix: string, labels: Record<string, string>) => {
  const { good, total } = countsAs(apiLatency.sli, { name: `${name}${suffix}`, labels, value: 1 });
  return [good, total];
};

test.each([
  ['the bucket at the threshold is good', '_bucket', { le: '0.15', outcome: 'ok' }, [true, false]],
  ['another bucket is not', '_bucket', { le: '0.25', outcome: 'ok' }, [false, false]],
  ['a fast error is not good', '_bucket', { le: '0.15', outcome: 'error' }, [false, false]],
  ['a fast mistake of the client is not either', '_bucket', { le: '0.15', outcome: 'client-error' }, [false, false]],
  ['the count is the total, errors too', '_count', { outcome: 'error' }, [false, true]],
  ["a client's mistake is not in the total", '_count', { outcome: 'client-error' }, [false, false]],
])('%s', (_, suffix, labels, expected) => {
  expect(as(suffix, labels)).toEqual(expected);
});
test('PromQL selects the same', () => {
  expect(selectors(apiLatency.sli)).toEqual({
    good: `${name}_bucket{outcome!~"client-error",outcome=~"ok",le="0.15"}`,
    total: `${name}_count{outcome!~"client-error"}`,
  });
  expect(selectors(journeys.sli).good).toBe('asyncflow_journey_runs_total{outcome!~"prober-error",outcome=~"passed"}');
});
test('a witness is selected where there is one', () => {
  expect(witnessSelector(apiLatency)).toBe('asyncflow_journey_runs_total{outcome!~"prober-error"}');
  expect(witnessSelector(journeys)).toBeUndefined();
});
