import { closeCollectors, collector, type Collector } from '@asyncflow/observability/node/collector-fixture.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform, TEST_SECRET, type PlatformUnderTest } from '../running-platform.ts';

let receiver: Collector<unknown>;
let database: TestDatabase;
let shop: PlatformUnderTest;
beforeAll(async () => {
  receiver = await collector(() => undefined);
  database = await openTestDatabase();
  shop = await startTestPlatform(database.url, { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
  await shop.untilReady();
}, 60_000);
afterAll(async () => {
  await shop.stop();
  await closeCollectors();
  await database.close();
});

test('shoppers are answered while the receiver of traces holds everything it is sent and answers nothing', async () => {
  const arrived = receiver.arrivals();
  const search = (): Promise<{ status: number }> =>
    shop.ask({ query: '{ __typename }' }, { 'x-asyncflow-forwarded-secret': TEST_SECRET, 'x-asyncflow-synthetic': 'true' });
  await search();
  await arrived;
  // The first batch is held: whatever waited for it would wait here.
  for (let at = 0; at < 20; at += 1) expect((await search()).status).toBe(200);
  expect(await shop.telemetry.metricsText()).toMatch(/asyncflow_export_queue_items\{signal="traces"\} [1-9]/);
});
