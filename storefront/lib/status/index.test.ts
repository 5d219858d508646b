import { expect, test } from '@jest/globals';
import { serve } from '@/test/shop';
import { fetchStatus, millisecondsText, overall, percentText, type Verdict } from './index';

const objective = (verdict: Verdict) => ({
  objective: 'api-latency',
  stream: 'all',
  feels: { ko: '느립니다', en: 'It is slow' },
  target: 0.99,
  measured: 0.995,
  good: 995,
  total: 1000,
  verdict,
});

test.each([
  [['pass', 'pass'], 'pass'],
  [['pass', 'fail', 'insufficient'], 'fail'],
  [['pass', 'insufficient'], 'insufficient'],
  [['pass', 'no data'], 'pass'],
  [['no data', 'no data'], 'no data'],
  [[], 'no data'],
] as const)('verdicts %j are told as %s', (verdicts, expected) => {
  expect(overall(verdicts.map(objective))).toBe(expected);
});

test.each([
  [1, '100.00 %'],
  [0.99999, '99.99 %'],
  [0.999, '99.90 %'],
  [0.5, '50.00 %'],
  [0, '0.00 %'],
  [null, '–'],
])('a share of %p is written %s', (share, expected) => expect(percentText(share)).toBe(expected));

test('a share of two decimals is written as it is, though binary fractions fall short of it', () => {
  for (let tenThousandths = 0; tenThousandths <= 10_000; tenThousandths++)
    expect(percentText(tenThousandths / 10_000)).toBe(
      `${Math.floor(tenThousandths / 100)}.${String(tenThousandths % 100).padStart(2, '0')} %`,
    );
});

test.each([
  [0.0042, '4.2 ms'],
  [0.25, '250 ms'],
  [Number.POSITIVE_INFINITY, '–'],
])('%p seconds are written %s', (seconds, expected) => expect(millisecondsText(seconds)).toBe(expected));

test('an answer that is not a status is refused, parts that are missing are not', async () => {
  const { signal } = new AbortController();
  serve(() => ({ body: { objectives: [] } }));
  await expect(fetchStatus(signal)).resolves.toEqual({ objectives: [], latencies: [], journeys: [] });
  serve(() => ({ body: { verdict: 'fine' } }));
  await expect(fetchStatus(signal)).rejects.toThrow('not a status');
  serve(() => ({ status: 503, body: { code: 'PROBER_UNREACHABLE' } }));
  await expect(fetchStatus(signal)).rejects.toThrow('status 503');
});
