import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { LOCK_CLASS } from '../../src/adapters/job-queue/liveness.ts';
import { openDatabase } from '../../src/adapters/database/prisma.ts';
import { eventually, until } from '../eventually.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { change, found, type ChangeAnswer } from '../merchant.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { shelve } from '../shelf.ts';
import { KOREAN, newShopper } from '../shopper.ts';
import { openTcpProxy, type TcpProxy } from '../tcp-proxy.ts';

let sandbox: TestDatabase;
let network: TcpProxy;
let platform: PlatformUnderTest;
beforeAll(async () => {
  sandbox = await openTestDatabase();
  await shelve(sandbox.database, 'bag', { id: 'bag', stock: 5 });
  network = await openTcpProxy(sandbox.url);
  platform = await startTestPlatform(network.url);
  await platform.untilReady();
});
afterAll(async () => {
  await platform.stop();
  await network.close();
  await sandbox.close();
});

test('connections to a host that is lost are given up on both sides, and everything goes on over new ones', async () => {
  expect(await found(platform, { filters: { inStock: true } })).toContain('bag');
  const setStock = (version: number, previousStock: number, stock: number): Promise<ChangeAnswer> =>
    change(platform, 'setStock', { productId: 'bag', version, variantId: 'bag', previousStock, stock });
  expect(await setStock(1, 5, 4)).toMatchObject({ __typename: 'ProductSaved' });
  const lost = openDatabase({ url: network.url, connectionsMax: 1, telemetry: recordingTelemetry() });
  let isHeld = false;
  const given = lost.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM catalogue.variant WHERE id = 'bag' FOR UPDATE`;
    isHeld = true;
    await transaction.$queryRaw`SELECT pg_sleep(1)::text`;
  });
  const outcome = Promise.allSettled([given]);
  await until(() => isHeld);
  network.strand();

  // Its row is nobody's, jobs are done, events are heard.
  await eventually(
    () =>
      setStock(2, 4, 0).then(
        ({ __typename }) => __typename,
        () => 'not yet',
      ),
    (answer) => answer === 'ProductSaved',
  );
  const shopper = newShopper(platform, KOREAN);
  await shopper.signUp('haneul@example.com');
  await platform.mailsTo('haneul@example.com');
  await until(async () => !(await found(platform, { filters: { inStock: true } })).includes('bag'));
  expect((await fetch(`${platform.url}/readyz`)).status).toBe(200);
  // The server has let go of what the lost session held: what its pool had taken is free to take.
  const holders = () => sandbox.database.$queryRaw<{ pid: number }[]>`
    SELECT DISTINCT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = ${LOCK_CLASS}::oid
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  await until(async () => (await holders()).length === 1);
  expect(await outcome).toMatchObject([{ status: 'rejected' }]);
  await lost.$disconnect();
});
