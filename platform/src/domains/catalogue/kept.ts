import type { Clock } from '../../kernel/clock.ts';

/** One value, read again when it is older than so many seconds; those who ask meanwhile share the reading. */
export function kept<T>(clock: Clock, seconds: number, read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  let readAt = 0;
  return () => {
    const now = clock.monotonicSeconds();
    if (value !== undefined && now - readAt < seconds) return value;
    readAt = now;
    const reading = read();
    value = reading;
    // A failed reading is not kept.
    reading.catch(() => {
      if (value === reading) value = undefined;
    });
    return reading;
  };
}
