import { expect, test } from '@jest/globals';
import { startTelemetry } from '../observability/node/start.ts';
import { journeys } from '../slo/objectives/journeys.ts';
import { Evaluator } from '../slo/src/evaluator.ts';
import { nodeDriver } from './drivers/node.ts';
import { fixtureShop, type Faults } from './fixture-shop.ts';
import { shopOf } from './journeys/journey.ts';
import { Probing, type Verdicts } from './probing.ts';
import { failing, latencyRows, report } from './verify-report.ts';

/** Probes a shop for so many rounds of a clock that jumps to the next round. */
async function probed(faults: Faults, rounds: number): Promise<{ verdicts: Verdicts; waits: readonly number[] }> {
  const shop = await fixtureShop(faults);
  const telemetry = startTelemetry({
    service: 'test',
    version: '0',
    environment: 'test',
    logLevel: 'silent',
    tracesPerSecondMax: 1,
  });
  const stop = new AbortController();
  let nowMs = 0;
  const waits: number[] = [];
  const randoms = [0, 0.5, 0.999];
  const probing = new Probing({
    driver: nodeDriver({
      platformUrl: shop.url,
      forwardedSecret: undefined,
      timeoutMs: 5000,
      wait: () => Promise.resolve(),
    }),
    telemetry,
    evaluator: new Evaluator({
      objectives: [journeys],
      targets: [
        { name: 'prober', read: () => telemetry.metricsText() },
        { name: 'storefront', read: () => Promise.reject(new Error('down')) },
      ],
      nowMs: () => nowMs,
      slicesMax: 240,
    }),
    shop: shopOf(1),
    nowMs: () => nowMs,
    random: () => randoms[waits.length % 3] ?? 0,
    wait: async (ms) => {
      waits.push(ms);
      nowMs += ms;
      if (waits.length === rounds) stop.abort();
    },
  });
  await probing.run(stop.signal);
  await shop.close();
  return { verdicts: probing.verdicts(), waits };
}

test('a failing shop makes the objective `journeys` fail within two rounds', async () => {
  const { verdicts } = await probed({ status: 500 }, 2);
  expect(verdicts.objectives).toEqual([expect.objectContaining({ objective: 'journeys', good: 0, total: 6, verdict: 'fail' })]);
  expect(verdicts.journeys.map(({ outcome, failedChecks }) => [outcome, failedChecks])).toEqual([
    ['failed', ['answers']],
    ['failed', ['answers']],
    ['failed', ['answers']],
  ]);
});
test('a sound shop is insufficient at first, never a pass on six runs', async () => {
  const { verdicts } = await probed({}, 2);
  expect(verdicts.objectives[0]).toMatchObject({ good: 6, total: 6, verdict: 'insufficient' });
  expect(verdicts.processes).toEqual({ prober: true, storefront: false });
});
test('when the prober cannot look there is no data, and the shop is not blamed', async () => {
  const { verdicts } = await probed({ status: 429 }, 2);
  expect(verdicts.objectives[0]).toMatchObject({ total: 0, verdict: 'no data' });
});
test('rounds come every 15 s, a fifth sooner or later', async () => {
  const { waits } = await probed({}, 3);
  expect(waits[0]).toBe(12_000);
  expect(waits[1]).toBe(15_000);
  expect(waits[2]).toBeCloseTo(18_000, -2);
});

const base = { feels: { ko: '', en: '' }, target: 0.99, alerting: 'page', measured: 0.5, good: 1, total: 2 } as const;
test('a latency verdict gates only where it may, a goal that is only reported never; strict also refuses what cannot be told', () => {
  const verdicts = [
    { ...base, objective: 'api-latency', stream: 'all', verdict: 'fail' },
    { ...base, objective: 'journeys', stream: 'all', verdict: 'insufficient' },
    { ...base, objective: 'api-availability', stream: 'all', verdict: 'pass' },
    { ...base, objective: 'conversion', stream: 'all', alerting: 'report', verdict: 'fail' },
  ] as const;
  const names = (strict: boolean, latency: boolean): string[] =>
    failing(verdicts, { strict, latency }).map(({ objective }) => objective);
  expect(names(false, true)).toEqual(['api-latency']);
  expect(names(false, false)).toEqual([]);
  expect(names(true, false)).toEqual(['journeys']);
});
test('the report stays within 100 columns', () => {
  const rows = latencyRows([{ operation: 'JourneyCategories', class: 'read', seconds: 1.5 }], {
    sinceMs: 0,
    verdicts: [],
    reachable: {},
    latencies: [],
  });
  const text = report(
    [
      {
        ...base,
        objective: 'api-availability',
        stream: 'all',
        target: 0.999,
        good: 1_000_000,
        total: 1_000_000,
        verdict: 'insufficient',
      },
    ],
    rows,
  );
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(rows[0]).toMatchObject({ of: 'read', p50Ms: 1500, count: 1 });
});
