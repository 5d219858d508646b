import { judgeOverdue } from '@asyncflow/observability/conventions/orders.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { OrderStore } from './store.ts';
import { countCheckout } from './telemetry.ts';

const LOOK_EVERY_MS = 5000;
const AT_ONCE_MAX = 500;

export interface OverdueMeans {
  readonly store: Pick<OrderStore, 'judgeOverdue'>;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

/** Counts each checkout that is past its deadline without an end, once among all processes; answers how many. */
export async function judgeThoseOverdue({ store, clock, telemetry }: OverdueMeans): Promise<number> {
  const judged = await store.judgeOverdue(clock.now(), AT_ONCE_MAX);
  for (const { synthetic } of judged) countCheckout(telemetry, 'OVERDUE', synthetic);
  return judged.length;
}

/** Every few seconds until closed; a database that is away is asked again the next time. */
export function judgeUntilClosed(means: OverdueMeans): { close(): Promise<void> } {
  const closing = new AbortController();
  const running = (async () => {
    while (!closing.signal.aborted) {
      const judged = await means.telemetry.span(judgeOverdue, {}, () => judgeThoseOverdue(means)).catch(() => 0);
      if (judged < AT_ONCE_MAX) await means.clock.sleep(LOOK_EVERY_MS, closing.signal);
    }
  })();
  return {
    async close() {
      closing.abort();
      await running;
    },
  };
}
