import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import pg from 'pg';
import { openEventBus } from '../../src/adapters/event-bus/postgres.ts';
import { productsChanged } from '../../src/domains/catalogue/contract.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { eventually } from '../eventually.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startPlatformProcess, type PlatformProcess } from '../platform-process.ts';
import { seedTestShop } from '../test-shop.ts';

let sandbox: TestDatabase;
let running: PlatformProcess | undefined;
let lock: pg.Client;

beforeEach(async () => {
  sandbox = await openTestDatabase();
  await seedTestShop(sandbox, 40);
  lock = new pg.Client({ connectionString: sandbox.url });
  await lock.connect();
});
afterEach(async () => {
  await running?.kill();
  await lock.end();
  await sandbox.close();
});

const waiting = async (): Promise<number> => {
  const [row] = await sandbox.database.$queryRaw<
    { count: bigint }[]
  >`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'SELECT%picture%'`;
  return Number(row?.count ?? 0);
};

test('a process killed in the middle of handling a change has it in its index when it is back', async () => {
  const { database, url } = sandbox;
  const bus = openEventBus({ database, databaseUrl: url, clock: systemClock, telemetry: recordingTelemetry() });
  const { id } = await database.product.findFirstOrThrow({ where: { status: 'ACTIVE' } });
  running = await startPlatformProcess(url);
  expect(await running.search('zephyrquartz')).toEqual([]);

  // The lock comes after the change has its number and before it is committed: the change is read, and its handling stops at the lock.
  await database.$transaction(
    async (transaction) => {
      await transaction.product.update({ where: { id }, data: { titleKo: 'zephyrquartz', version: { increment: 1 } } });
      await bus.append(transaction, productsChanged, { productIds: [id] });
      await lock.query('BEGIN');
      await lock.query('LOCK TABLE catalogue.picture IN ACCESS EXCLUSIVE MODE');
    },
    { timeout: 30_000 },
  );
  await eventually(waiting, (count) => count > 0);
  await running.kill();
  await lock.query('ROLLBACK');

  running = await startPlatformProcess(url);
  expect(await running.search('zephyrquartz')).toEqual(['zephyrquartz']);
  // And it hears of what comes after.
  await database.$transaction(async (transaction) => {
    await transaction.product.update({ where: { id }, data: { titleKo: 'quokkaberry', version: { increment: 1 } } });
    for (let time = 0; time < 3; time += 1) await bus.append(transaction, productsChanged, { productIds: [id] });
  });
  const { search } = running;
  await eventually(
    () => search('quokkaberry'),
    (titles) => titles.length > 0,
  );
  expect([await search('quokkaberry'), await search('zephyrquartz')]).toEqual([['quokkaberry'], []]);
  await bus.close();
});
