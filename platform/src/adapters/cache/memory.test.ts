import { expect, test } from '@jest/globals';
import {
  cacheBytes,
  cacheBytesMax,
  cacheEntries,
  cacheEntriesMax,
  cacheOutdated,
} from '@asyncflow/observability/conventions/cache.ts';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { cacheContract } from '../../../test/contract/cache.contract.ts';
import { manualClock } from '../../../test/manual-clock.ts';
import { memoryCache } from './memory.ts';

const BYTES_MAX = 1024 * 1024;
const open = (bytesMax = BYTES_MAX) => {
  const [clock, telemetry] = [manualClock(), recordingTelemetry()];
  return { clock, telemetry, cache: memoryCache({ name: 'responses', clock, telemetry, bytesMax }) };
};

cacheContract('memory', async () => {
  const { clock, cache } = open();
  return { cache, pass: (milliseconds) => clock.advance(milliseconds), close: () => Promise.resolve() };
});

test('never holds more than its bytes, forgets the least recently used, and says how much it holds', async () => {
  const { cache, telemetry } = open(100_000);
  const kept = { version: 0n, ttlMs: 60_000 };
  await cache.set('first', 'x'.repeat(1000), kept);
  const fill = async (from: number, to: number): Promise<void> => {
    for (let at = from; at < to; at += 1) await cache.set(`key ${at}`, 'x'.repeat(1000), kept);
  };
  await fill(0, 20);
  expect(await cache.get('first')).toHaveLength(1000);
  await fill(20, 200);
  const bytes = telemetry.values(cacheBytes);
  expect(Math.max(...bytes)).toBeLessThanOrEqual(100_000);
  expect(Math.max(...bytes)).toBeGreaterThan(90_000);
  expect(telemetry.values(cacheEntries).at(-1)).toBeLessThan(50);
  expect([telemetry.values(cacheBytesMax), telemetry.values(cacheEntriesMax)]).toEqual([[100_000], [20_000]]);
  expect(await cache.get('first')).toBeUndefined();
  expect(await cache.get('key 199')).toHaveLength(1000);
});

test('what is larger than the cache is not kept', async () => {
  const { cache } = open(1000);
  await cache.set('large', 'x'.repeat(1001), { version: 0n, ttlMs: 1000 });
  expect(await cache.get('large')).toBeUndefined();
});

test('a cache of no bytes keeps nothing, and still knows of changes', async () => {
  const { cache, telemetry } = open(0);
  await cache.set('key', 'value', { version: 0n, ttlMs: 1000 });
  expect(await cache.get('key')).toBeUndefined();
  await cache.outdate(3n);
  expect([cache.version, telemetry.values(cacheOutdated)]).toEqual([3n, [1]]);
});
