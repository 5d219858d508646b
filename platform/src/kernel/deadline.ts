import type { Clock } from './clock.ts';

/** What is thrown when something was not done in time. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

/** The work's own result, or DeadlinePassed after so many milliseconds; the work itself is not stopped by it. */
export async function within<T>(milliseconds: number, clock: Clock, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const late = clock.sleep(milliseconds, done.signal).then(() => {
    if (!done.signal.aborted) throw new DeadlinePassed(`not done within ${milliseconds} ms`);
    return undefined as never;
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
