import { expect, test } from '@jest/globals';
import { capacity } from '../objectives/capacity.ts';
import { Evaluator } from './evaluator.ts';

interface Spent {
  readonly service: string;
  readonly cpuSeconds: number;
  readonly answered?: number;
  readonly failed?: number;
}
const exposed = ({ service, cpuSeconds, answered = 0, failed = 0 }: Spent): string =>
  [
    'process_start_time_seconds 1',
    `process_cpu_seconds_total ${cpuSeconds}`,
    'asyncflow_cpus_available 4',
    `asyncflow_build_info{service="${service}",environment="test"} 1`,
    `asyncflow_operation_duration_seconds_count{outcome="ok"} ${answered}`,
    `asyncflow_operation_duration_seconds_count{outcome="error"} ${failed}`,
    `asyncflow_operation_duration_seconds_count{outcome="client-error"} 1e9`,
    '# EOF\n',
  ].join('\n');

/** The verdict after so many seconds in which each process did so much. */
async function after(seconds: number, ...processes: readonly Spent[]) {
  let nowMs = 0;
  const evaluator = new Evaluator({
    objectives: [capacity],
    nowMs: () => nowMs,
    slicesMax: 10,
    targets: processes.map((process) => ({
      name: process.service,
      read: () => Promise.resolve(exposed(nowMs === 0 ? { service: process.service, cpuSeconds: 0 } : process)),
    })),
  });
  await evaluator.round();
  nowMs = seconds * 1000;
  await evaluator.round();
  return evaluator.evaluation().verdicts[0];
}
const HOUR = 3600;

test('what the cores could do at the cost of the last hour is held against 25,000 a second', async () => {
  // 3,000 s of CPU time: 6,250 for each, on 4 cores.
  const spent = { service: 'platform', cpuSeconds: 3000, answered: 3000 * 6250 };
  expect(await after(HOUR, spent)).toMatchObject({ measured: 1, total: 18_750_000, verdict: 'pass' });
  expect(await after(HOUR, { ...spent, answered: 3000 * 6249 })).toMatchObject({ verdict: 'fail' });
});
test('the time of the storefront is in the cost, that of the prober is not', async () => {
  const platform = { service: 'platform', cpuSeconds: 2000, answered: 3000 * 6250 };
  const storefront = { service: 'storefront', cpuSeconds: 1000 };
  expect(await after(HOUR, platform, storefront, { service: 'prober', cpuSeconds: 3000 })).toMatchObject({ measured: 1 });
});
test('what failed or was refused is no transaction, and its time is in the cost', async () => {
  const spent = { service: 'platform', cpuSeconds: 3000, answered: 6250, failed: 18_743_750 };
  expect(await after(HOUR, spent)).toMatchObject({ total: 6250, verdict: 'fail' });
});
test('too little load to tell is said, with how much there was', async () => {
  const spent = { service: 'platform', cpuSeconds: 1799, answered: 1000 };
  expect(await after(HOUR, spent)).toMatchObject({ verdict: 'insufficient', reason: '1799 of 1800 CPU seconds' });
  expect(await after(HOUR, { ...spent, cpuSeconds: 1800 })).toMatchObject({ verdict: 'fail' });
});
test('a minute tells as little as its share of an hour, and two hours no more than one', async () => {
  const busyForAMinute = { service: 'platform', cpuSeconds: 60, answered: 60 };
  expect(await after(60, busyForAMinute)).toMatchObject({
    verdict: 'insufficient',
    reason: expect.stringMatching(/^60 of 1800 /),
  });
  const idle = { service: 'platform', cpuSeconds: 3599, answered: 60 };
  expect(await after(2 * HOUR, idle)).toMatchObject({ verdict: 'insufficient' });
});
test('nothing done is no data, never a pass', async () => {
  expect(await after(HOUR, { service: 'platform', cpuSeconds: 3000 })).toMatchObject({ measured: null, verdict: 'no data' });
  expect(await after(HOUR, { service: 'prober', cpuSeconds: 3000 })).toMatchObject({ measured: null, verdict: 'no data' });
});
