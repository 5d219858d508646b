import { analyticsDeleted } from '@asyncflow/observability/conventions/analytics.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { AnalyticsStore } from './store.ts';

const RETENTION_DAYS = 90;
const DAY_MS = 86_400_000;
const EVERY_MS = 3_600_000;
const AT_ONCE_MAX = 5000;

export interface RetentionMeans {
  readonly store: Pick<AnalyticsStore, 'deleteBefore'>;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

/** Deletes what is older than its retention, a bounded number of rows at once. */
export async function deleteExpired({ store, clock, telemetry }: RetentionMeans, atOnceMax = AT_ONCE_MAX): Promise<void> {
  const before = new Date(clock.now().getTime() - RETENTION_DAYS * DAY_MS);
  for (const table of analyticsDeleted.labels.table)
    for (;;) {
      const deleted = await store.deleteBefore(table, before, atOnceMax);
      if (deleted > 0) telemetry.count(analyticsDeleted, { table }, deleted);
      if (deleted < atOnceMax) break;
    }
}

/** Does so every hour until the signal; a database that is away is tried again the next time. */
export async function keepRetention(means: RetentionMeans, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await deleteExpired(means).catch(() => undefined);
    await means.clock.sleep(EVERY_MS, signal);
  }
}
