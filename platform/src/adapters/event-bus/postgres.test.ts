import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { busLost, busRecovered, outboxDeleted, resyncs } from '@asyncflow/observability/conventions/events.ts';
import {
  busProcess,
  eventBusContract,
  happened,
  type BusProcess,
  type MakeBus,
} from '../../../test/contract/event-bus.contract.ts';
import { eventually } from '../../../test/eventually.ts';
import { openTestDatabase, startOwnServer, type TestDatabase } from '../../../test/harness.ts';
import { manualClock } from '../../../test/manual-clock.ts';
import { openEventBus } from './postgres.ts';

const makeBus: MakeBus = ({ sandbox, ...options }) =>
  openEventBus({ database: sandbox.database, databaseUrl: sandbox.url, ...options });

let server: Awaited<ReturnType<typeof startOwnServer>>;
beforeAll(async () => {
  server = await startOwnServer();
});
afterAll(() => server.stop());

eventBusContract('PostgreSQL', makeBus);

const HOUR_MS = 3_600_000;

describe('the outbox', () => {
  let sandbox: TestDatabase;
  let process: BusProcess;
  /** How far the clock jumps, as that of a machine that slept. */
  let sleptMs = 0;

  beforeEach(async () => {
    sandbox = await openTestDatabase();
    sleptMs = 0;
    const clock = manualClock(new Date());
    const jumping = { ...clock, now: () => new Date(clock.now().getTime() + sleptMs) };
    process = busProcess(({ sandbox: own, telemetry }) => makeBus({ sandbox: own, clock: jumping, telemetry }), sandbox, clock);
  });
  afterEach(async () => {
    await process.bus.close();
    await sandbox.close();
  });

  const publish = (number: number): Promise<void> =>
    sandbox.database.$transaction((transaction) => process.bus.append(transaction, happened, { number }));
  const receives = (count: number) =>
    eventually(
      () => process.received.length,
      (length) => length >= count,
    );
  const write = (count: number, ageHours: number): Promise<number> =>
    sandbox.database.$executeRaw`
      INSERT INTO events.outbox (name, payload, created_at)
      SELECT ${happened.name}, jsonb_build_object('number', number), now() - ${ageHours} * interval '1 hour' FROM generate_series(1, ${count}::int) AS number`;
  const listener = async (): Promise<number | undefined> => {
    const [row] = await sandbox.database.$queryRaw<
      { pid: number }[]
    >`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN asyncflow_events'`;
    return row?.pid;
  };

  test('a reader whose listening connection was cut listens again, and events wake it as before', async () => {
    await process.consume();
    const first = await eventually(listener, (pid) => pid !== undefined);
    await publish(1);
    await receives(1);
    await sandbox.database.$queryRaw`SELECT pg_terminate_backend(${first})`;
    // The reader waits for its next look, the listener to connect again.
    await eventually(
      () => process.clock.sleepers,
      (sleepers) => sleepers === 2,
    );
    await publish(2);
    await process.clock.advance(1000);
    await receives(2);
    await eventually(listener, (pid) => pid !== undefined && pid !== first);
    // Time stands still from here on: only the notification can tell.
    await eventually(
      () => process.clock.sleepers,
      (sleepers) => sleepers === 1,
    );
    await publish(3);
    await receives(3);
    expect(process.received).toEqual([1, 2, 3]);
  });

  test('a reader that cannot read says so once, and goes on where it was', async () => {
    await process.consume();
    await eventually(listener, (pid) => pid !== undefined);
    await publish(1);
    await receives(1);
    await sandbox.database.$executeRawUnsafe('ALTER TABLE events.outbox RENAME TO hidden');
    await eventually(
      () => process.clock.sleepers,
      (sleepers) => sleepers > 0,
    );
    for (let look = 0; look < 3; look += 1) {
      await process.clock.advance(5000);
      await eventually(
        () => process.clock.sleepers,
        (sleepers) => sleepers > 0,
      );
    }
    await sandbox.database.$executeRawUnsafe('ALTER TABLE events.hidden RENAME TO outbox');
    await publish(2);
    await process.clock.advance(5000);
    await receives(2);
    expect(process.received).toEqual([1, 2]);
    await eventually(
      () => process.telemetry.logs.length,
      (length) => length === 2,
    );
    expect(process.telemetry.logs.map(({ event }) => event)).toEqual([busLost.event, busRecovered.event]);
  });

  test('a reader that slept longer than events are kept rebuilds, and reads on', async () => {
    await process.consume();
    await publish(1);
    await receives(1);
    expect(process.resyncs).toBe(0);
    sleptMs = 25 * HOUR_MS;
    await publish(2);
    await eventually(
      () => process.resyncs,
      (count) => count === 1,
    );
    await publish(3);
    await eventually(
      () => process.received.at(-1),
      (number) => number === 3,
    );
    expect(process.resyncs).toBe(1);
    expect(process.telemetry.values(resyncs)).toEqual([1]);
  });

  test('a reader so far behind that what it has not read may be deleted rebuilds', async () => {
    await process.consume();
    await write(300, 25);
    await publish(-1);
    await eventually(
      () => process.resyncs,
      (count) => count === 1,
    );
    await publish(1000);
    await eventually(
      () => process.received.at(-1),
      (number) => number === 1000,
    );
    expect(process.received.length).toBeLessThan(300);
  });

  test('events older than a day are deleted, a bounded number at once, until none is left; younger ones stay', async () => {
    await write(12_000, 25);
    await write(3, 23);
    await process.consume();
    await eventually(listener, (pid) => pid !== undefined);
    const deleted = (): readonly number[] => process.telemetry.values(outboxDeleted);
    for (let minute = 0; minute < 11 && deleted().length === 0; minute += 1) {
      await eventually(
        () => process.clock.sleepers,
        (sleepers) => sleepers > 0,
      );
      await process.clock.advance(60_000);
      await publish(minute);
      await receives(minute + 1);
    }
    for (let look = 0; look < 60 && deleted().length < 3; look += 1) {
      await eventually(
        () => process.clock.sleepers,
        (sleepers) => sleepers > 0,
      );
      await process.clock.advance(1000);
    }
    expect(deleted()).toEqual([5000, 5000, 2000]);
    expect(await sandbox.database.outboxEvent.count({ where: { createdAt: { lt: new Date(Date.now() - 12 * HOUR_MS) } } })).toBe(
      3,
    );
  });
});
