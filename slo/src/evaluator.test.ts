import { expect, test } from '@jest/globals';
import { Evaluator } from './evaluator.ts';
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
test('a counter that fell although the process did not restart counts from zero', async () => {
  const run = reading(runs(50, 0), runs(2, 0));
  await run.rounds();
  expect(counted(run)).toEqual([2, 2]);
});
test('a stream that appears later counts from zero', async () => {
  const without = runs(0, 0).replace(/^.*failed.*\n/m, '');
  const run = reading(without, runs(0, 3));
  await run.rounds();
  expect(counted(run)).toEqual([0, 3]);
});
test('two processes that both fail are added together', async () => {
  const texts = [runs(0, 0), runs(0, 2)];
  const read = (offset: number) => {
    let at = 0;
    return (): Promise<string> => Promise.resolve((texts[at++] ?? '').replace('_seconds 1', `_seconds ${offset}`));
  };
  const evaluator = new Evaluator({
    objectives: [journeys],
    targets: [
      { name: 'one', read: read(1) },
      { name: 'other', read: read(2) },
    ],
    nowMs: () => 0,
    slicesMax: 10,
  });
  await evaluator.round();
  await evaluator.round();
  expect(counted({ evaluator })).toEqual([0, 4]);
});
test('rounds older than the window are forgotten, and it says since when it counts', async () => {
  let nowMs = 0;
  let passed = 0;
  const evaluator = new Evaluator({
    objectives: [journeys],
    targets: [{ name: 'prober', read: () => Promise.resolve(runs((passed += 1), 0)) }],
    nowMs: () => nowMs,
    slicesMax: 3,
  });
  await evaluator.round();
  expect(evaluator.evaluation().sinceMs).toBeUndefined();
  for (let round = 0; round < 6; round += 1) {
    nowMs += 15_000;
    await evaluator.round();
  }
  expect(counted({ evaluator })).toEqual([3, 3]);
  expect(evaluator.evaluation().sinceMs).toBe(45_000);
});
