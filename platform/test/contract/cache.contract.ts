import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Cache } from '../../src/ports/cache.ts';

export interface CacheUnderTest {
  readonly cache: Cache;
  /** Lets so many milliseconds pass, by the cache's own time. */
  pass(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** What every cache promises, wherever it keeps. */
export function cacheContract(place: string, open: () => Promise<CacheUnderTest>): void {
  describe(`a cache in ${place}`, () => {
    let one: CacheUnderTest;
    let key: string;
    beforeEach(async () => {
      key = randomUUID();
      one = await open();
    });
    afterEach(() => one.close());
    const set = (value: string, ttlMs = 60_000, version = one.cache.version) => one.cache.set(key, value, { version, ttlMs });

    test('finds what was kept, whatever is in it, and nothing under another key', async () => {
      const value = '{"가방":"\u0000 \n 👜"}'.repeat(1000);
      await set(value);
      expect(await one.cache.get(key)).toBe(value);
      expect(await one.cache.get(randomUUID())).toBeUndefined();
    });

    test('the last one kept is found', async () => {
      await set('one');
      await set('two');
      expect(await one.cache.get(key)).toBe('two');
    });

    test('is found until its time is over and not after', async () => {
      await set('kept', 300);
      expect(await one.cache.get(key)).toBe('kept');
      await one.pass(301);
      expect(await one.cache.get(key)).toBeUndefined();
    });

    test.each([0, -5])('what is over already (%d ms) is not kept', async (ttlMs) => {
      await set('over', ttlMs);
      expect(await one.cache.get(key)).toBeUndefined();
    });

    test('after a change nothing kept before it is found, nor what was read before it and kept after', async () => {
      const before = one.cache.version;
      await set('before');
      await one.cache.outdate(before + 7n);
      expect(one.cache.version).toBe(before + 7n);
      expect(await one.cache.get(key)).toBeUndefined();
      await set('read before', 60_000, before);
      expect(await one.cache.get(key)).toBeUndefined();
      await set('after');
      expect(await one.cache.get(key)).toBe('after');
    });

    test('an older change that is told late changes nothing', async () => {
      const newest = one.cache.version + 9n;
      await one.cache.outdate(newest);
      await set('kept');
      await one.cache.outdate(newest - 1n);
      await one.cache.outdate(newest);
      expect([one.cache.version, await one.cache.get(key)]).toEqual([newest, 'kept']);
    });
  });
}
