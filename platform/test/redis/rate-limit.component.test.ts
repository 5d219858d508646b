import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { memoryRateLimit } from '../../src/adapters/rate-limit/memory.ts';
import { redisRateLimit } from '../../src/adapters/rate-limit/redis.ts';
import { openRedis } from '../../src/adapters/redis/link.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { rateLimitContract, type RateLimitUnderTest } from '../contract/rate-limit.contract.ts';
import { startRedis, type RedisServer } from './server.ts';

const KEY_SECRET = 'a secret of this test';

let server: RedisServer;
beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server.stop());

/** One process's limit. */
async function open(keySecret = KEY_SECRET): Promise<RateLimitUnderTest> {
  const [clock, telemetry] = [systemClock, recordingTelemetry()];
  const link = await openRedis({ url: server.url, clock, telemetry });
  return {
    limit: redisRateLimit({ link, own: memoryRateLimit({ clock, telemetry }), keySecret }),
    // Redis has its own time.
    pass: (milliseconds) => systemClock.sleep(milliseconds),
    close: () => link.close(),
  };
}

rateLimitContract('Redis', open);

describe('two processes over one Redis', () => {
  const processes: RateLimitUnderTest[] = [];
  const start = async (keySecret?: string) => {
    const process = await open(keySecret);
    processes.push(process);
    return process.limit;
  };
  afterEach(async () => {
    for (const process of processes.splice(0)) await process.close();
    await server.client.flushall();
  });

  test('count together', async () => {
    const [one, other] = [await start(), await start()];
    const counts: number[] = [];
    for (let at = 0; at < 6; at += 1) counts.push((await (at % 2 === 0 ? one : other).take('GET / 192.0.2.1', 60_000)).count);
    expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('keys give nothing away without the secret, and every one has a time to live', async () => {
    const limit = await start();
    await limit.take('POST /api/graphql 192.0.2.1', 60_000);
    await limit.take('POST /api/graphql someone@example.com', 60_000);
    const [other] = [await start('another secret')];
    await other.take('POST /api/graphql 192.0.2.1', 60_000);
    const keys = await server.keys('asyncflow:rate:');
    expect(keys).toHaveLength(3);
    for (const key of keys) {
      expect(key).toMatch(/^asyncflow:rate:[A-Za-z0-9_-]{22}$/);
      expect(await server.client.pttl(key)).toBeGreaterThan(0);
    }
  });

  test('a key that has lost its time to live gets one again', async () => {
    const limit = await start();
    await limit.take('key', 60_000);
    const [key = ''] = await server.keys('asyncflow:rate:');
    await server.client.persist(key);
    await limit.take('key', 60_000);
    expect(await server.client.pttl(key)).toBeGreaterThan(0);
  });

  test('losing its counts opens no new window to who has used up the old one', async () => {
    const limit = await start();
    for (let at = 0; at < 9; at += 1) await limit.take('key', 60_000);
    await server.client.flushall();
    expect(await limit.take('key', 60_000)).toMatchObject({ count: 10 });
  });
});
