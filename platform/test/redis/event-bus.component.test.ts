import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { openEventBus } from '../../src/adapters/event-bus/postgres.ts';
import { openRedis, type RedisLink } from '../../src/adapters/redis/link.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { busProcess, eventBusContract, happened, type BusProcess, type MakeBus } from '../contract/event-bus.contract.ts';
import { eventually, until } from '../eventually.ts';
import { openTestDatabase, startOwnServer, type TestDatabase } from '../harness.ts';
import { startRedis, type RedisServer } from './server.ts';

let server: RedisServer;
let database: Awaited<ReturnType<typeof startOwnServer>>;
/** One connection a process; both are of this process. */
let links: RedisLink[];
let next = 0;

beforeAll(async () => {
  server = await startRedis();
  database = await startOwnServer();
  const open = () => openRedis({ url: server.url, clock: systemClock, telemetry: recordingTelemetry() });
  links = await Promise.all([open(), open()]);
});
afterAll(async () => {
  for (const link of links) await link.close();
  await database.stop();
  await server.stop();
});

const makeBus: MakeBus = ({ sandbox, ...options }) =>
  openEventBus({ database: sandbox.database, databaseUrl: sandbox.url, link: links[(next += 1) % 2], ...options });

eventBusContract('Redis', makeBus);

describe('wake-ups by Redis', () => {
  let sandbox: TestDatabase;
  let writer: BusProcess;
  let reader: BusProcess;

  beforeEach(async () => {
    sandbox = await openTestDatabase();
    [writer, reader] = [busProcess(makeBus, sandbox), busProcess(makeBus, sandbox)];
    await reader.consume();
    await until(async () => (await server.client.pubsub('NUMSUB', 'asyncflow:events'))[1] !== 0);
    await until(() => reader.clock.sleepers === 1);
  });
  afterEach(async () => {
    await writer.bus.close();
    await reader.bus.close();
    await sandbox.close();
  });

  const publish = (...numbers: readonly number[]): Promise<void> =>
    sandbox.database.$transaction(async (transaction) => {
      for (const number of numbers) await writer.bus.append(transaction, happened, { number });
    });
  const receives = (count: number) =>
    eventually(
      () => reader.received.length,
      (length) => length >= count,
    );

  test('reach the other process, whose time stands still', async () => {
    await publish(1);
    await receives(1);
    expect(reader.received).toEqual([1]);
  });

  test('are sent after the commit, and not at all when it is taken back', async () => {
    const said: string[] = [];
    const listener = server.client.duplicate();
    listener.on('message', (channel: string) => void said.push(channel));
    await listener.subscribe('asyncflow:events');
    const rolledBack = sandbox.database.$transaction(async (transaction) => {
      await writer.bus.append(transaction, happened, { number: 1 });
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    let saidInside = -1;
    await sandbox.database.$transaction(async (transaction) => {
      await writer.bus.append(transaction, happened, { number: 2 });
      await systemClock.sleep(100);
      saidInside = said.length;
    });
    await until(() => said.length > 0);
    await receives(1);
    expect([saidInside, said, reader.received]).toEqual([0, ['asyncflow:events'], [2]]);
    listener.disconnect();
  });

  test('that are lost with Redis are made up for by looking, once a second', async () => {
    server.freeze();
    await publish(1);
    await reader.clock.advance(1000);
    await receives(1);
    server.thaw();
    expect(reader.received).toEqual([1]);
  });
});
