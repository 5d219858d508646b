import { expect, test } from '@jest/globals';
import { capacity } from '../objectives/capacity.ts';
import { journeys } from '../objectives/journeys.ts';
import { budgetOf } from './budget.ts';
import { budgetsOfEvaluator } from './budgets-of-evaluator.ts';
import { report } from './report.ts';

const of = (good: number, total: number, errorRatio1h: number | null) =>
  budgetOf(journeys, { stream: 'all', good, total, errorRatio1h });

test('half of the allowed failures leave half of the budget, which lasts as long as the speed says', () => {
  expect(of(9975, 10_000, 0.01)).toMatchObject({
    measured: 0.9975,
    budgetLeft: expect.closeTo(0.5, 6),
    burnRate: expect.closeTo(2, 6),
    hoursLeft: expect.closeTo(180, 6),
  });
});
test('an overspent budget lasts no hour', () => {
  expect(of(9800, 10_000, 0.02)).toMatchObject({ budgetLeft: expect.closeTo(-3, 6), hoursLeft: 0 });
});
test('what was not measured is neither kept nor spent', () => {
  expect(of(0, 0, null)).toMatchObject({ measured: null, budgetLeft: null, burnRate: null, hoursLeft: null });
});
test('a part of an event, which extrapolation makes of the edge of a window, was not measured', () => {
  expect(of(0.3, 0.3, null)).toMatchObject({ measured: null, budgetLeft: null });
});
test('without failures a budget lasts for ever', () => {
  expect(of(100, 100, 0)).toMatchObject({ budgetLeft: 1, burnRate: 0, hoursLeft: null });
});
test('the report says where it is from and shows what was not measured as a dash', () => {
  const verdict = { objective: 'journeys', feels: journeys.feels, target: 0.995, alerting: 'page', verdict: 'pass' } as const;
  const budgets = budgetsOfEvaluator(
    [journeys],
    [
      { ...verdict, stream: 'all', good: 9975, total: 10_000, measured: 0.9975 },
      { ...verdict, stream: 'browse', good: 0, total: 0, measured: null, verdict: 'no data' },
    ],
    'a test',
  );
  expect(report(budgets)).toBe(
    [
      'From a test.',
      '',
      'objective  target  measured  events  bad  budget left  burn, 1 h   lasts',
      'journeys   99.5 %  99.750 %   10000   25       50.0 %      0.5 x  30.0 d',
      '  browse   99.5 %         -       0    0            -          -       -',
      '',
    ].join('\n'),
  );
});
test('a headroom has no budget, and the report says why it tells nothing yet', () => {
  const verdict = { objective: 'capacity', stream: 'all', feels: capacity.feels, target: 1, alerting: 'ticket' } as const;
  const reason = '324 of 1800 CPU seconds';
  const counted = { good: 5400, total: 5400, measured: 0.0832, verdict: 'insufficient', reason } as const;
  expect(report(budgetsOfEvaluator([capacity], [{ ...verdict, ...counted }], 'a test'))).toBe(
    [
      'From a test.',
      '',
      'objective  target  measured  events  bad  budget left  burn, 1 h  lasts',
      'capacity    100 %   8.320 %    5400    -            -          -      -',
      '',
      `capacity cannot be judged yet: ${reason}.`,
      '',
    ].join('\n'),
  );
});
