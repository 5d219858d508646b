import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../../test/harness.ts';
import { manualClock } from '../../../test/manual-clock.ts';
import { ACCOUNT_POLICY, NETWORK_POLICY, throttle, type Throttle } from './throttle.ts';
import { throttleStore } from './throttle-store.ts';
import { tokensOf } from './token.ts';

const MINUTE_MS = 60_000;

describe('repeated failures', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const setUp = () => {
    const clock = manualClock();
    const store = throttleStore(database.database, clock);
    const blocks: string[] = [];
    const limits = throttle(store, tokensOf('a secret of this test'), { blocked: (scope) => void blocks.push(scope) });
    return { clock, store, limits, blocks };
  };
  /** Seconds to wait; 0 when the guess was let through, and was wrong. */
  const fail = async (limits: Throttle, email: string, address = '192.0.2.1'): Promise<number> => {
    const guess = await limits.guess({ kind: 'sign-in', email }, address);
    return 'retryAfterSeconds' in guess ? guess.retryAfterSeconds : 0;
  };

  test('five are free, then the wait doubles from a minute to an hour', async () => {
    const { clock, limits, blocks } = setUp();
    const waits: number[] = [];
    for (let at = 0; at < 5; at += 1) expect(await fail(limits, 'slow@example.com', `192.0.2.${at}`)).toBe(0);
    for (let at = 0; at < 9; at += 1) {
      const wait = await fail(limits, 'slow@example.com', `192.0.3.${at}`);
      waits.push(wait / 60);
      await clock.advance(wait * 1000 - 1);
      expect(await fail(limits, 'slow@example.com', `192.0.4.${at}`)).toBe(1);
      await clock.advance(1);
      expect(await fail(limits, 'slow@example.com', `192.0.5.${at}`)).toBe(0);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(new Set(blocks)).toEqual(new Set(['account']));
  });

  test('a right password, and a day of quiet, forget them', async () => {
    const { clock, limits } = setUp();
    for (let at = 0; at < 4; at += 1) await fail(limits, 'right@example.com', `192.0.6.${at}`);
    const guess = await limits.guess({ kind: 'sign-in', email: 'right@example.com' }, '192.0.6.9');
    if (!('right' in guess)) throw new Error('the fifth try is free');
    await guess.right();
    for (let at = 0; at < 5; at += 1) expect(await fail(limits, 'right@example.com', `192.0.7.${at}`)).toBe(0);
    expect(await fail(limits, 'right@example.com', '192.0.7.9')).toBe(60);
    await clock.advance(ACCOUNT_POLICY.memorySeconds * 1000);
    for (let at = 0; at < 5; at += 1) expect(await fail(limits, 'right@example.com', `192.0.8.${at}`)).toBe(0);
  });

  test('a network waits until its quarter of an hour is over', async () => {
    const { clock, limits } = setUp();
    for (let at = 0; at < NETWORK_POLICY.countMax; at += 1) {
      expect(await fail(limits, `one-${at}@example.com`, '192.0.9.1')).toBe(0);
      await clock.advance(1000);
    }
    expect(await fail(limits, 'any@example.com', '192.0.9.1')).toBe(880);
    await clock.advance(880_000);
    expect(await fail(limits, 'any@example.com', '192.0.9.1')).toBe(0);
  });

  test('a guess that was never tried does not count', async () => {
    const { limits } = setUp();
    for (let at = 0; at < 12; at += 1) {
      const guess = await limits.guess({ kind: 'sign-in', email: 'busy@example.com' }, '192.0.10.1');
      if (!('withdraw' in guess)) throw new Error('it was let through before');
      await guess.withdraw();
    }
    expect(await fail(limits, 'busy@example.com', '192.0.10.1')).toBe(0);
  });

  test('a withdrawn guess after a wait does not ask for the wait again', async () => {
    const { clock, limits } = setUp();
    for (let at = 0; at < 5; at += 1) await fail(limits, 'waited@example.com', `192.0.11.${at}`);
    await clock.advance(MINUTE_MS);
    const guess = await limits.guess({ kind: 'sign-in', email: 'waited@example.com' }, '192.0.11.9');
    if (!('withdraw' in guess)) throw new Error('the wait is over');
    await guess.withdraw();
    expect(await fail(limits, 'waited@example.com', '192.0.11.9')).toBe(0);
  });

  test('what is over is deleted, and of too many those that are not blocked', async () => {
    const { clock, store, limits } = setUp();
    await database.database.accountThrottle.deleteMany({});
    for (let at = 0; at < 6; at += 1) await fail(limits, 'locked@example.com', `192.0.12.${at}`);
    for (let at = 0; at < 10; at += 1) await fail(limits, `once-${at}@example.com`, `192.0.13.${at}`);
    expect(await store.sweep(1)).toBe(1);
    expect(await fail(limits, 'locked@example.com', '192.0.14.1')).toBeGreaterThan(0);
    await clock.advance(ACCOUNT_POLICY.memorySeconds * 1000);
    expect(await store.sweep(1000)).toBe(0);
  });
});
