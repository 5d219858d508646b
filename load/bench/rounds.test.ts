import { expect, test } from '@jest/globals';
import { figures, median, ratio, type Round } from './rounds.ts';

const round = (requests: number, cpuSeconds = 1, telemetryBytes = 0): Round => ({
  requests,
  seconds: 2,
  cpuSeconds,
  telemetryBytes,
  p99Ms: requests / 10,
});

test('a median is the middle, or between the two middle ones', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

test('the figures of a side are medians, by the request', () => {
  expect(figures([round(100, 1, 500), round(200, 1, 500), round(300, 1, 3000)])).toEqual({
    requestsPerSecond: 100,
    cpuMsPerRequest: 5,
    telemetryBytesPerRequest: 5,
    p99Ms: 20,
  });
});

test('a machine that slows down for both sides of a pair does not change the ratio', () => {
  const on = [round(90), round(9), round(95)];
  const off = [round(100), round(10), round(100)];
  expect(ratio(on, off, ({ requests }) => requests)).toBe(0.9);
});
