import { expect, test } from '@jest/globals';
import { counter, histogram } from '../../observability/conventions/define.ts';
import { OBJECTIVES } from '../objectives/all.ts';
import { apiLatency } from '../objectives/api-latency.ts';
import { journeys } from '../objectives/journeys.ts';
import { compile, differing } from './generate.ts';
import { k6Thresholds } from './k6-thresholds.ts';
import type { Objective } from './objective.ts';
import { boundary } from './sli.ts';
import { mistakes, validate } from './validate.ts';

const root = new URL('../', import.meta.url);

test('what is committed is what the objectives compile to', () => {
  expect(differing(compile(OBJECTIVES, root), new URL('generated/', root))).toEqual([]);
});
test('a changed objective is named by the file it makes stale', () => {
  const changed = OBJECTIVES.map((objective) => (objective.name === 'journeys' ? { ...objective, target: 0.99 } : objective));
  expect(differing(compile(changed, root), new URL('generated/', root))).toEqual(['rules.yml', 'rules.test.yml', 'openslo.yml']);
});
test('an alert without a runbook is refused', () => {
  const other: Objective = { ...journeys, name: 'brand-new' };
  expect(() => compile([other], root)).toThrow('Alerts without a runbook: BrandNewBudgetBurnsFast');
});
test('a threshold between two buckets is refused', () => {
  const metric = histogram('asyncflow_other_seconds', '', apiLatency.sli.metric.labels, [0.1, 0.25]);
  expect(mistakes({ ...apiLatency, sli: { ...apiLatency.sli, kind: 'latency', thresholdSeconds: 0.15, metric } })).toEqual([
    'asyncflow_other_seconds has no bucket boundary at 0.15 s: the SLI cannot be measured',
  ]);
});
test('an objective that can never page is refused', () => {
  expect(mistakes({ ...journeys, target: 0.93 })).toEqual([
    'can never page on 1h: 14.4 x (1 - 0.93) is an error ratio of 100 % or more',
  ]);
  expect(mistakes({ ...journeys, target: 0.95, alerting: 'ticket' })).toEqual([]);
});
test('labels and values outside the contract are refused, all together', () => {
  const metric = counter('asyncflow_things_total', '', { outcome: ['good', 'bad'] });
  const wrong: Objective = {
    ...journeys,
    sli: { kind: 'ratio', metric, good: { outcome: ['fine'] }, excluded: { shop: ['x'] } },
  };
  expect(() => validate([wrong, wrong])).toThrow(/two of this name[^]*outcome is never "fine"[^]*has no label "shop"/);
});
test('a whole-number boundary matches as Prometheus 2 and as 3 write it', () => {
  expect(boundary(30)).toBe(String.raw`le=~"30(\\.0)?"`);
  expect(boundary(0.15)).toBe('le="0.15"');
});
test('k6 thresholds say the same as the objectives', () => {
  expect(k6Thresholds(OBJECTIVES, true)).toEqual({
    http_req_duration: ['p(99)<=150'],
    http_req_failed: ['rate<=0.001'],
    checks: ['rate>=0.995'],
  });
  expect(k6Thresholds(OBJECTIVES, false)).not.toHaveProperty('http_req_duration');
});
