import { expect, test } from '@jest/globals';
import { capacity } from '../slo/objectives/capacity.ts';
import { journeys } from '../slo/objectives/journeys.ts';
import type { Objective } from '../slo/src/objective.ts';
import { report } from './verify-report.ts';

test('what cannot be told says why', () => {
  const of = ({ name, feels, target, alerting }: Objective) => ({
    objective: name,
    stream: 'all',
    feels,
    target,
    alerting,
  });
  const text = report(
    [
      { ...of(journeys), good: 40, total: 40, measured: 1, verdict: 'insufficient', reason: 'needs 600' },
      {
        ...of(capacity),
        good: 5400,
        total: 5400,
        measured: 0.08321,
        verdict: 'insufficient',
        reason: '324 of 1800 CPU seconds',
      },
      { ...of(capacity), good: 5400, total: 5400, measured: 0.9, verdict: 'fail' },
    ],
    [],
  );
  const rows = text.split('\n').slice(0, 4);
  expect(rows.map((row) => row.replaceAll(/ +/g, ' '))).toEqual([
    'objective target measured good total verdict',
    'journeys 99.5 % 100 % 40 40 insufficient (needs 600)',
    'capacity 100 % 8.321 % 5400 5400 insufficient (324 of 1800 CPU seconds)',
    'capacity 100 % 90 % 5400 5400 fail',
  ]);
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(100);
});
