import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Evaluator } from './evaluator.ts';
import { binomialTail, eventsNeeded, judge } from './judge.ts';
import { bucketQuantile, exactQuantile } from './quantile.ts';
import { parseOpenMetrics } from './open-metrics.ts';
import { journeys } from '../objectives/journeys.ts';
import { apiLatency } from '../objectives/api-latency.ts';

const runs = (passed: number, failed: number, startedAt = 1): string =>
  `process_start_time_seconds ${startedAt}\nasyncflow_journey_runs_total{journey="browse",outcome="passed"} ${passed}\nasyncflow_journey_runs_total{journey="browse",outcome="failed"} ${failed}\nasyncflow_journey_runs_total{journey="browse",outcome="prober-error"} 50\n# EOF\n`;

function reading(...texts: (string | undefined)[]): { evaluator: Evaluator; rounds: () => Promise<void> } {
  const left = [...texts];
  const read = (): Promise<string> => {
    const text = left.shift();
    return text === undefined ? Promise.reject(new Error('unreachable')) : Promise.resolve(text);
  };
  const evaluator = new Evaluator({
    objectives: [journeys],
    targets: [{ name: 'prober', read }],
    nowMs: () => 0,
    slicesMax: 100,
  });
  return {
    evaluator,
    rounds: async () => {
      for (const _ of texts) await evaluator.round();
    },
  };
}
const counted = ({ evaluator }: { evaluator: Evaluator }): (number | undefined)[] => {
  const [verdict] = evaluator.evaluation().verdicts;
  return [verdict?.good, verdict?.total];
};

test('what was counted before the first scrape does not count', async () => {
  const run = reading(runs(1000, 1000), runs(1003, 1001));
  await run.rounds();
  expect(counted(run)).toEqual([3, 4]);
});
test('a restarted process counts from zero, also when it has already overtaken its old counter', async () => {
  const run = reading(runs(5, 0), runs(9, 0, 2), runs(3, 0, 3));
  await run.rounds();
  expect(counted(run)).toEqual([12, 12]);
});
test('an unreachable process adds nothing, is named, and what it did meanwhile counts later', async () => {
  const run = reading(runs(5, 0), undefined, runs(8, 0), undefined);
  await run.rounds();
  expect(counted(run)).toEqual([3, 3]);
  expect(run.evaluator.evaluation().reachable).toEqual({ prober: false });
});
test('half an answer is no answer', async () => {
  const run = reading(runs(5, 0), runs(9, 0).replace('# EOF\n', ''));
  await run.rounds();
  expect(run.evaluator.evaluation().reachable).toEqual({ prober: false });
  expect(run.evaluator.evaluation().verdicts[0]?.verdict).toBe('no data');
});
test('latency is judged at its boundary, by class and together, without client errors', async () => {
  const text = (slow: number, wrong: number): string =>
    `asyncflow_operation_duration_seconds_bucket{le="0.15",class="read",outcome="ok"} 400 # {trace_id="a"} 0.1\nasyncflow_operation_duration_seconds_bucket{le="+Inf",class="read",outcome="ok"} ${400 + slow}\nasyncflow_operation_duration_seconds_count{class="read",outcome="ok"} ${400 + slow}\nasyncflow_operation_duration_seconds_count{class="read",outcome="client-error"} ${wrong}\n# EOF\n`;
  const texts = ['# EOF\n', text(40, 900)];
  const evaluator = new Evaluator({
    objectives: [apiLatency],
    targets: [{ name: 'platform', read: () => Promise.resolve(texts.shift() ?? '') }],
    nowMs: () => 0,
    slicesMax: 10,
  });
  await evaluator.round();
  await evaluator.round();
  const verdicts = evaluator.evaluation().verdicts.map(({ stream, good, total, verdict }) => [stream, good, total, verdict]);
  expect(verdicts).toEqual([
    ['all', 400, 440, 'fail'],
    ['cached-read', 0, 0, 'no data'],
    ['read', 400, 440, 'fail'],
    ['write', 0, 0, 'no data'],
  ]);
});

test('labels with escapes, exemplars and time stamps are read', () => {
  const text = '# TYPE a counter\na_total{x="q\\"{}, \\\\ \\n",y=""} 1.5e3 123.4 # {trace_id="ff"} 0.1 123\n# EOF\n';
  expect(parseOpenMetrics(text, new Set(['a_total']))).toEqual([
    { name: 'a_total', labels: { x: 'q"{}, \\ \n', y: '' }, value: 1500 },
  ]);
});
test('a line that is no sample is refused', () => {
  expect(() => parseOpenMetrics('<html>\n# EOF\n', new Set())).toThrow(SyntaxError);
});

const target = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const events = fc
  .integer({ min: 0, max: 20_000 })
  .chain((total) => fc.record({ total: fc.constant(total), good: fc.integer({ min: 0, max: total }) }));

test('nothing happened is never a pass', () => {
  expect(() => fc.assert(fc.property(target, (target) => judge({ good: 0, total: 0, target }) === 'no data'))).not.toThrow();
});
test('a pass always has enough events and meets the target', () => {
  expect(() =>
    fc.assert(
      fc.property(
        events,
        target,
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
      fc.property(events, target, ({ good, total }, target) => {
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
        target,
        ({ good, total }, target) => total === 0 || good / total < target || judge({ good, total, target }) !== 'fail',
      ),
    ),
  ).not.toThrow();
});
test('99.9 % needs 3,000 events, yet a plain outage fails after a few', () => {
  expect(eventsNeeded(0.999)).toBe(3000);
  expect(judge({ good: 2999, total: 2999, target: 0.999 })).toBe('insufficient');
  expect(judge({ good: 3000, total: 3000, target: 0.999 })).toBe('pass');
  expect(judge({ good: 0, total: 2, target: 0.999 })).toBe('fail');
});
test('the binomial tail agrees with a known value', () => {
  expect(binomialTail(2, 10, 0.1)).toBeCloseTo(0.263901, 5);
});
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
