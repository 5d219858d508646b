import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { memoryCache } from '../../src/adapters/cache/memory.ts';
import { redisCache } from '../../src/adapters/cache/redis.ts';
import { openRedis } from '../../src/adapters/redis/link.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { cacheContract, type CacheUnderTest } from '../contract/cache.contract.ts';
import { eventually } from '../eventually.ts';
import { startRedis, type RedisServer } from './server.ts';

let server: RedisServer;
beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server.stop());

/** One process's cache. */
async function open(): Promise<CacheUnderTest> {
  const [clock, telemetry] = [systemClock, recordingTelemetry()];
  const link = await openRedis({ url: server.url, clock, telemetry });
  const own = memoryCache({ name: 'responses', clock, telemetry, bytesMax: 1_000_000 });
  return {
    cache: redisCache({ name: 'responses', link, clock, own }),
    pass: (milliseconds) => systemClock.sleep(milliseconds),
    close: () => link.close(),
  };
}

cacheContract('Redis', open);

describe('two processes over one Redis', () => {
  const processes: CacheUnderTest[] = [];
  const start = async () => {
    const process = await open();
    processes.push(process);
    return process.cache;
  };
  afterEach(async () => {
    for (const process of processes.splice(0)) await process.close();
    await server.client.flushall();
  });

  test('what one has kept the other finds', async () => {
    const [one, other] = [await start(), await start()];
    await one.set('key', 'value', { version: 0n, ttlMs: 60_000 });
    expect(await other.get('key')).toBe('value');
  });

  test('what one tells to have changed the other does not find any more', async () => {
    const [one, other] = [await start(), await start()];
    await other.set('key', 'value', { version: 0n, ttlMs: 60_000 });
    // Until the other is listening.
    await eventually(
      async () => (await server.client.pubsub('NUMSUB', 'asyncflow:outdated:responses'))[1],
      (listening) => listening === 2,
    );
    await one.outdate(5n);
    await eventually(
      () => other.version,
      (version) => version === 5n,
    );
    expect(await other.get('key')).toBeUndefined();
  });

  test('a message that is no version is not believed', async () => {
    const cache = await start();
    await eventually(
      () => server.client.publish('asyncflow:outdated:responses', 'everything'),
      (heard) => heard === 1,
    );
    await server.client.publish('asyncflow:outdated:responses', '4');
    await eventually(
      () => cache.version,
      (version) => version === 4n,
    );
  });

  test('every key has a time to live', async () => {
    const cache = await start();
    for (let at = 0; at < 20; at += 1) await cache.set(`key ${at}`, 'value', { version: 0n, ttlMs: 60_000 });
    const keys = await server.keys('asyncflow:cache:');
    expect(keys).toHaveLength(20);
    for (const key of keys) expect(await server.client.pttl(key)).toBeGreaterThan(0);
  });

  test('what reaches Redis after its time is over is not kept', async () => {
    const cache = await start();
    server.freeze();
    await cache.set('key', 'value', { version: 0n, ttlMs: 1000 });
    await systemClock.sleep(1100);
    server.thaw();
    expect(await server.keys('asyncflow:cache:')).toEqual([]);
  });

  test('what is over is not found, however long Redis keeps it, nor what has no end', async () => {
    const cache = await start();
    await cache.set('key', 'value', { version: 0n, ttlMs: 500 });
    const [name = ''] = await server.keys('asyncflow:cache:');
    await server.client.persist(name);
    await systemClock.sleep(501);
    expect(await cache.get('key')).toBeUndefined();
    await server.client.set(name, 'value');
    expect(await cache.get('key')).toBeUndefined();
  });

  test('what is larger than half a megabyte is not kept, whatever its characters', async () => {
    const cache = await start();
    await cache.set('just', '가'.repeat(174_000), { version: 0n, ttlMs: 60_000 });
    await cache.set('large', '가'.repeat(175_000), { version: 0n, ttlMs: 60_000 });
    expect(await server.keys('asyncflow:cache:')).toEqual(['asyncflow:cache:responses:0:just']);
  });
});
