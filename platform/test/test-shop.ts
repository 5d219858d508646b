import { systemClock } from '../src/kernel/clock.ts';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { openEventBus } from '../src/adapters/event-bus/postgres.ts';
import { recordStore } from '../src/domains/catalogue/record-store.ts';
import { seedRecords } from '../src/local/seed/generate.ts';
import type { TestDatabase } from './harness.ts';

/** The first products of the seed: enough for every category to have some, few enough to load in a second. */
export async function seedTestShop({ database, url }: TestDatabase, products = 300): Promise<void> {
  const telemetry = recordingTelemetry();
  const eventBus = openEventBus({ database, databaseUrl: url, clock: systemClock, telemetry });
  const every = [...seedRecords(1)];
  const step = Math.max(1, Math.floor(every.length / products));
  await recordStore({ database, eventBus, clock: systemClock }).upsertRecords(every.filter((_, at) => at % step === 0));
  await eventBus.close();
}
