import { expect, test } from '@jest/globals';
import { databaseReachable } from '@asyncflow/observability/conventions/database.ts';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { until } from '../../../test/eventually.ts';
import { manualClock } from '../../../test/manual-clock.ts';
import { watchDatabase } from './watch.ts';

test('a database that goes away is seen without anybody asking, its loss and its return are logged once, and closing ends it', async () => {
  const [telemetry, clock] = [recordingTelemetry(), manualClock()];
  let reason: string | undefined;
  const watch = watchDatabase({ ready: () => Promise.resolve(reason), telemetry, clock });
  await until(() => clock.sleepers === 1);
  reason = 'the database cannot be reached';
  await clock.advance(10_000);
  reason = undefined;
  await clock.advance(10_000);
  expect(telemetry.values(databaseReachable)).toEqual([1, 0, 0, 1, 1]);
  expect(telemetry.logs.map(({ event }) => event)).toEqual(['database.lost', 'database.recovered']);
  await watch.close();
  await clock.advance(60_000);
  expect(telemetry.values(databaseReachable)).toHaveLength(5);
});
