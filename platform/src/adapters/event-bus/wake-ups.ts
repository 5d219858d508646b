import type { Clock } from '../../kernel/clock.ts';
import type { Transaction } from '../../ports/database.ts';

/** Tells readers in every process that there may be something new; whoever misses it polls. */
export interface WakeUps {
  /** Wakes the readers once this transaction is committed. */
  send(transaction: Transaction): Promise<void>;
  /** Resolves at the next notification, or after so many milliseconds, or when closed. */
  next(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

/** A sleep that a notification ends, one that came before it began too. */
export function alarm(clock: Clock, signal: AbortSignal): { notify(): void } & Pick<WakeUps, 'next'> {
  let pending = false;
  let wake: (() => void) | undefined;
  return {
    notify() {
      pending = true;
      wake?.();
    },
    async next(milliseconds) {
      if (!pending) {
        const early = new AbortController();
        wake = () => early.abort();
        await clock.sleep(milliseconds, AbortSignal.any([early.signal, signal]));
        wake = undefined;
      }
      pending = false;
    },
  };
}
