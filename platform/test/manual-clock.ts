import type { Clock } from '../src/kernel/clock.ts';

export interface ManualClock extends Clock {
  /** Moves time on and wakes who slept till then, in order. */
  advance(milliseconds: number): Promise<void>;
  /** How many are asleep. */
  readonly sleepers: number;
  /** Milliseconds that each of them still sleeps. */
  readonly sleeping: readonly number[];
}

/** Time that moves when told to. */
export function manualClock(start = new Date('2026-11-24T00:00:00Z')): ManualClock {
  let now = start.getTime();
  const asleep = new Set<{ readonly until: number; wake(): void }>();
  return {
    now: () => new Date(now),
    monotonicSeconds: () => now / 1000,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted || milliseconds <= 0) return resolve();
        const sleeper = {
          until: now + milliseconds,
          wake: () => {
            asleep.delete(sleeper);
            resolve();
          },
        };
        asleep.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake, { once: true });
      }),
    get sleepers() {
      return asleep.size;
    },
    get sleeping() {
      return [...asleep].map(({ until }) => until - now);
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const next = [...asleep].filter((sleeper) => sleeper.until <= until).toSorted((one, other) => one.until - other.until)[0];
        if (!next) break;
        now = next.until;
        next.wake();
        // Lets what was woken run before the next one is.
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = until;
    },
  };
}
