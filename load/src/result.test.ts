import { expect, test } from '@jest/globals';
import { htmlReport, textReport } from './report.ts';
import { loadResult, parseK6Summary, saturated, type LoadResult } from './result.ts';

const summary = (over: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    state: { testRunDurationMs: 20_000 },
    metrics: {
      http_reqs: { type: 'counter', values: { count: 1000, rate: 50 } },
      iterations: { values: { count: 200 } },
      dropped_iterations: { values: { count: 2 } },
      http_req_duration: {
        values: { med: 10.123, 'p(95)': 80.5, 'p(99)': 160, max: 400 },
        thresholds: { 'p(99)<=150': { ok: false } },
      },
      http_req_failed: { values: { rate: 0.001 }, thresholds: { 'rate<=0.001': { ok: true } } },
      checks: { values: { rate: 0.99 } },
      ...over,
    },
  });
const result = (cpu: { readonly platform?: number; readonly generator?: number } = {}): LoadResult =>
  loadResult(
    parseK6Summary(summary()),
    { profile: 'average', rate: 2, seconds: 20 },
    'shopping',
    new Date('2026-11-25T03:00:00Z'),
    { platform: cpu.platform, generator: cpu.generator, cores: 2 },
  );

test('a run becomes rates, shares and what broke', () => {
  expect(result({ platform: 10, generator: 4 })).toEqual({
    profile: 'average',
    scenario: 'shopping',
    startedAt: '2026-11-25T03:00:00.000Z',
    seconds: 20,
    journeysPerSecond: 10,
    dropped: 2,
    operationsPerSecond: 50,
    latencyMs: { p50: 10.12, p95: 80.5, p99: 160, max: 400 },
    errorShare: 0.001,
    failedCheckShare: 0.01,
    platformCpuShare: 0.5,
    generatorCpuShare: 0.2,
    operationsPerCpuSecond: 100,
    // 99.9 answered for each CPU second, on two cores.
    headroom: 0.008,
    saturated: 'nothing',
    brokenThresholds: ['http_req_duration p(99)<=150'],
  });
});

test('without the metrics of the platform its part stays open', () => {
  expect(result()).toMatchObject({ platformCpuShare: undefined, operationsPerCpuSecond: undefined, headroom: undefined });
  expect(textReport(result())).toContain('operations per CPU second      unknown');
});

test.each([
  ['every journey began and the platform had room', 0, { platform: 0.5, generator: 0.3 }, 'nothing'],
  ['every journey began with the platform’s core full', 0, { platform: 0.97, generator: 0.3 }, 'system'],
  ['journeys were dropped with the platform’s core full', 50, { platform: 0.95, generator: 0.9 }, 'system'],
  ['journeys were dropped while the generator had most of the machine', 50, { platform: 0.3, generator: 1.6 }, 'generator'],
  ['journeys were dropped with both sharing the machine', 50, { platform: 0.89, generator: 0.95 - 0.03 }, 'generator'],
  ['journeys were dropped with cores to spare: it waits for something', 50, { platform: 0.4, generator: 0.3 }, 'system'],
  ['journeys were dropped and nobody knows the CPU', 50, {}, 'unknown'],
])('when %s', (_, dropped, cpu, expected) => {
  expect(saturated(dropped, 100, cpu, 2)).toBe(expected);
});

test('both reports say whose limit it was', () => {
  const dropped = { ...result({ platform: 19.9, generator: 4 }), saturated: 'system' as const };
  expect(textReport(dropped)).toContain('the system was at its limit');
  const html = htmlReport(dropped);
  expect(html).toContain('the system was at its limit');
  expect(html).toContain('http_req_duration p(99)&#60;=150');
});

test('what is no summary of k6 is refused', () => {
  expect(() => parseK6Summary('{}')).toThrow('expected object');
});
