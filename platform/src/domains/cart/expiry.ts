import { cartsExpired, expireCarts } from '@asyncflow/observability/conventions/cart.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { CartStore } from './store.ts';

const KEPT_MS = 30 * 24 * 3600 * 1000;
const LOOK_EVERY_MS = 10 * 60 * 1000;
const AT_ONCE_MAX = 500;

export interface ExpiryMeans {
  readonly store: Pick<CartStore, 'deleteGuests'>;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

/** Deletes what nobody came back to, some at a time until nothing old is left; answers how many. */
export const deleteExpired = ({ store, clock, telemetry }: ExpiryMeans): Promise<number> =>
  telemetry.span(expireCarts, {}, async () => {
    const unchangedSince = new Date(clock.now().getTime() - KEPT_MS);
    for (let total = 0; ;) {
      const deleted = await store.deleteGuests(unchangedSince, AT_ONCE_MAX);
      total += deleted;
      if (deleted > 0) telemetry.count(cartsExpired, {}, deleted);
      if (deleted < AT_ONCE_MAX) return total;
    }
  });

/** Every ten minutes until closed; a database that is away is asked again the next time. */
export function expireUntilClosed(means: ExpiryMeans): { close(): Promise<void> } {
  const closing = new AbortController();
  const running = (async () => {
    while (!closing.signal.aborted) {
      await deleteExpired(means).catch(() => undefined);
      await means.clock.sleep(LOOK_EVERY_MS, closing.signal);
    }
  })();
  return {
    async close() {
      closing.abort();
      await running;
    },
  };
}
