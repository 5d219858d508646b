import { analyticsDeleted, analyticsRows, analyticsRowsMax } from '@asyncflow/observability/conventions/analytics.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { AnalyticsStore } from './store.ts';

const RETENTION_DAYS = 90;
const DAY_MS = 86_400_000;
/** Of each table; some 25,000 visits a day. */
const ROWS_MAX = 5_000_000;
const EVERY_MS = 600_000;
const AT_ONCE_MAX = 5000;

export interface RetentionMeans {
  readonly store: Pick<AnalyticsStore, 'deleteBefore' | 'deleteOldest' | 'rows'>;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

/** Deletes what is older than its retention, and the oldest beyond so many rows; a bounded number at once. */
export async function deleteExpired(
  { store, clock, telemetry }: RetentionMeans,
  { atOnceMax = AT_ONCE_MAX, rowsMax = ROWS_MAX } = {},
): Promise<void> {
  const before = new Date(clock.now().getTime() - RETENTION_DAYS * DAY_MS);
  for (const table of analyticsDeleted.labels.table) {
    for (;;) {
      const deleted = await store.deleteBefore(table, before, atOnceMax);
      if (deleted > 0) telemetry.count(analyticsDeleted, { table, reason: 'retention' }, deleted);
      if (deleted < atOnceMax) break;
    }
    let rows = await store.rows(table);
    while (rows > rowsMax) {
      const deleted = await store.deleteOldest(table, Math.min(atOnceMax, rows - rowsMax));
      if (deleted === 0) break;
      telemetry.count(analyticsDeleted, { table, reason: 'too-many' }, deleted);
      rows -= deleted;
    }
    telemetry.gauge(analyticsRows, { table }, rows);
    telemetry.gauge(analyticsRowsMax, { table }, rowsMax);
  }
}

/** Does so every ten minutes until the signal; a database that is away is tried again the next time. */
export async function keepRetention(means: RetentionMeans, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await deleteExpired(means).catch(() => undefined);
    await means.clock.sleep(EVERY_MS, signal);
  }
}
