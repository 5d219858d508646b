import { expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { z } from 'zod';
import { eventually } from '../../test/eventually.ts';
import { openTestDatabase } from '../../test/harness.ts';
import { memoryCache } from '../adapters/cache/memory.ts';
import { openEventBus } from '../adapters/event-bus/postgres.ts';
import { systemClock } from '../kernel/clock.ts';
import { defineEvent } from '../kernel/events.ts';
import { outdateWith } from './outdating.ts';

const changed = defineEvent('test.changed', z.object({}));

test('a change is heard of though its event was written before that of the change heard of last', async () => {
  const [clock, telemetry, sandbox] = [systemClock, recordingTelemetry(), await openTestDatabase()];
  const { database } = sandbox;
  const eventBus = openEventBus({ database, databaseUrl: sandbox.url, clock, telemetry });
  const cache = memoryCache({ name: 'responses', clock, telemetry, bytesMax: 1_000_000 });
  await outdateWith(cache, eventBus, [changed]);
  const [hasNumber, mayWrite] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  /** Its number is the lower one, its event the later one. */
  const first = database.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT pg_current_xact_id()::text`;
    hasNumber.resolve();
    await mayWrite.promise;
    await eventBus.append(transaction, changed, {});
  });
  await hasNumber.promise;
  await database.$transaction(async (transaction) => {
    await eventBus.append(transaction, changed, {});
    mayWrite.resolve();
  });
  await first;
  const rows = await database.outboxEvent.findMany({ orderBy: { transaction: 'asc' } });
  expect(rows.map(({ id }) => id).toSorted((one, other) => Number(one - other))).toEqual(rows.map(({ id }) => id).toReversed());
  await eventually(
    () => cache.version,
    (version) => version === rows.at(-1)?.transaction,
  );
  await eventBus.close();
  await sandbox.close();
});
