import { expect, test } from '@jest/globals';
import { OBJECTIVES } from '../objectives/all.ts';
import { journeys } from '../objectives/journeys.ts';
import { compile, differing } from './generate.ts';
import { k6Thresholds } from './k6-thresholds.ts';
import type { Objective } from './objective.ts';
import { boundary } from './sli.ts';

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
