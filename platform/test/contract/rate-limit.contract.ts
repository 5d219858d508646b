import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { RateLimit } from '../../src/ports/rate-limit.ts';

export interface RateLimitUnderTest {
  readonly limit: RateLimit;
  /** Lets so many milliseconds pass, by the limit's own time. */
  pass(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** What every rate limit promises, wherever it counts. */
export function rateLimitContract(place: string, open: () => Promise<RateLimitUnderTest>): void {
  describe(`a rate limit in ${place}`, () => {
    let one: RateLimitUnderTest;
    beforeEach(async () => {
      one = await open();
    });
    afterEach(() => one.close());

    test('counts up, also when asked at once, and each key by itself', async () => {
      const [key, other] = [randomUUID(), randomUUID()];
      const counts = await Promise.all(Array.from({ length: 50 }, () => one.limit.take(key, 60_000)));
      expect(counts.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
      expect(await one.limit.take(other, 60_000)).toMatchObject({ count: 1 });
    });

    test('opens a window with the first count, which later ones do not prolong, and begins anew after it', async () => {
      const key = randomUUID();
      const first = await one.limit.take(key, 400);
      await one.pass(100);
      const second = await one.limit.take(key, 400);
      expect([first.count, second.count]).toEqual([1, 2]);
      expect(first.windowLeftMs).toBeLessThanOrEqual(400);
      expect(second.windowLeftMs).toBeLessThanOrEqual(300);
      expect(second.windowLeftMs).toBeGreaterThanOrEqual(0);
      await one.pass(second.windowLeftMs + 1);
      expect(await one.limit.take(key, 400)).toMatchObject({ count: 1 });
    });

    test('a longer window is not shortened by asking with a shorter one', async () => {
      const key = randomUUID();
      await one.limit.take(key, 60_000);
      await one.limit.take(key, 200);
      await one.pass(300);
      expect(await one.limit.take(key, 200)).toMatchObject({ count: 3 });
    });
  });
}
