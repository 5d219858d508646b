import { expect, test } from '@jest/globals';
import { apiLatency } from '../objectives/api-latency.ts';
import { journeys } from '../objectives/journeys.ts';
import { conversion } from '../objectives/conversion.ts';
import { hasEvents, type Objective } from './objective.ts';
import { boundary, countsAs, selector, selectors, witnessCount } from './sli.ts';

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
const selected = (objective: Objective) => (hasEvents(objective) ? selectors(objective.sli) : undefined);
test('PromQL selects the same', () => {
  expect(selected(apiLatency)).toEqual({
    good: `${name}_bucket{outcome!~"client-error",outcome=~"ok",le="0.15"}`,
    total: `${name}_count{outcome!~"client-error"}`,
  });
  expect(selected(journeys)?.good).toBe('asyncflow_journey_runs_total{outcome!~"prober-error",outcome=~"passed"}');
});
test('a witness is selected where there is one', () => {
  const witness = witnessCount(apiLatency);
  expect(witness && selector(witness)).toBe('asyncflow_journey_runs_total{outcome!~"prober-error"}');
  expect(witnessCount(journeys)).toBeUndefined();
});
test('the good events of a ratio are of another counter', () => {
  const sample = (metric: string, labels: Record<string, string>) => countsAs(conversion.sli, { name: metric, labels, value: 1 });
  expect(sample('asyncflow_visit_steps_total', { step: 'product-view', audience: 'shopper' })).toEqual({
    good: false,
    total: true,
  });
  expect(sample('asyncflow_orders_counted_total', { visit: 'known', audience: 'shopper' })).toEqual({ good: true, total: false });
  expect(sample('asyncflow_orders_counted_total', { visit: 'unknown', audience: 'shopper' })).toEqual({
    good: false,
    total: false,
  });
});
test('a whole-number boundary matches as Prometheus 2 and as 3 write it', () => {
  expect(boundary(30)).toBe(String.raw`le=~"30(\\.0)?"`);
  expect(boundary(0.15)).toBe('le="0.15"');
});
