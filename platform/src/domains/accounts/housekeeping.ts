import type { Clock } from '../../kernel/clock.ts';
import type { MailStore } from './mail-store.ts';
import type { SessionStore } from './session-store.ts';
import type { AccountsTelemetry } from './telemetry.ts';
import type { ThrottleStore } from './throttle-store.ts';
import { THROTTLE_ROWS_MAX } from './throttle.ts';

const EVERY_MS = 60_000;

export interface HousekeepingMeans {
  readonly sessions: SessionStore;
  readonly mails: MailStore;
  readonly throttles: ThrottleStore;
  readonly clock: Clock;
  readonly telemetry: AccountsTelemetry;
}

/** Deletes what is over and says how much is left. */
export async function sweep({ sessions, mails, throttles, telemetry }: HousekeepingMeans): Promise<void> {
  telemetry.rows(await sessions.sweep(), await mails.sweep(), await throttles.sweep(THROTTLE_ROWS_MAX), THROTTLE_ROWS_MAX);
}

/** Every minute until the signal aborts; a database that is away is waited for. */
export async function sweepUntil(signal: AbortSignal, means: HousekeepingMeans): Promise<void> {
  while (!signal.aborted) {
    await sweep(means).catch((error: unknown) => means.telemetry.sweepFailed(error));
    await means.clock.sleep(EVERY_MS, signal);
  }
}
