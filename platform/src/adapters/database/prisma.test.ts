import { expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { openTestDatabase } from '../../../test/harness.ts';
import { openDatabase } from './prisma.ts';

test('a transaction waits out a burst that has every connection for longer than Prisma would', async () => {
  const sandbox = await openTestDatabase();
  const database = openDatabase({ url: sandbox.url, connectionsMax: 1, telemetry: recordingTelemetry() });
  const burst = database.$transaction((transaction) => transaction.$queryRaw`SELECT pg_sleep(2.5)::text`);
  const late = database.$transaction((transaction) => transaction.$queryRaw`SELECT 1 AS one`);
  expect(await Promise.all([burst, late])).toMatchObject([[{}], [{ one: 1 }]]);
  await database.$disconnect();
  await sandbox.close();
});
