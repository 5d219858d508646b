import { databaseReachable } from '@asyncflow/observability/conventions/database.ts';
import { databaseLost, databaseRecovered } from '@asyncflow/observability/conventions/logs.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';

const SAMPLE_EVERY_MS = 5000;

/** Asks every few seconds, whether or not anybody asks `/readyz`; a loss and its end are each logged once. */
export function watchDatabase({
  ready,
  telemetry,
  clock,
}: {
  /** Why the database cannot be worked with; undefined when it can. */
  readonly ready: () => Promise<string | undefined>;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
}): { close(): Promise<void> } {
  const closing = new AbortController();
  let wasReady = true;
  const sample = async (): Promise<void> => {
    const isReady = (await ready()) === undefined;
    if (closing.signal.aborted) return;
    telemetry.gauge(databaseReachable, {}, isReady ? 1 : 0);
    if (isReady !== wasReady) telemetry.log(isReady ? databaseRecovered : databaseLost, {});
    wasReady = isReady;
  };
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await sample();
      await clock.sleep(SAMPLE_EVERY_MS, closing.signal);
    }
  };
  const running = run();
  return {
    async close() {
      closing.abort();
      await running;
    },
  };
}
