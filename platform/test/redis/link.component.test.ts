import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { redisFallbacks, redisLost, redisRecovered, redisUp } from '@asyncflow/observability/conventions/redis.ts';
import { recordingTelemetry, type RecordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import type { Redis } from 'ioredis';
import { openRedis, type RedisLink } from '../../src/adapters/redis/link.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { eventually, until } from '../eventually.ts';
import { openTcpProxy } from '../tcp-proxy.ts';
import { startRedis, type RedisServer } from './server.ts';

let server: RedisServer;
let telemetry: RecordingTelemetry;
let link: RedisLink;
const open = (): Promise<RedisLink> => openRedis({ url: server.url, clock: systemClock, telemetry });

beforeEach(async () => {
  server = await startRedis();
  telemetry = recordingTelemetry();
  link = await open();
});
afterEach(async () => {
  await link.close();
  await server.stop();
});

const ask = (): Promise<string> =>
  link.run(
    'cache',
    (redis) => redis.ping(),
    () => 'without',
  );
const isUp = (): boolean => telemetry.values(redisUp).at(-1) === 1;
const logged = (): readonly string[] => telemetry.logs.map(({ event }) => event);

describe('Redis', () => {
  test('answers, and a metric says that it does', async () => {
    expect(await ask()).toBe('PONG');
    await until(isUp);
    expect(logged()).toEqual([]);
  });

  test('a command that it refuses is gone without, and the others go on', async () => {
    const refused = link.run(
      'cache',
      async (redis) => String(await redis.call('NO-SUCH-COMMAND')),
      () => 'without',
    );
    expect(await refused).toBe('without');
    expect(await ask()).toBe('PONG');
  });

  test.each([
    ['frozen', () => server.freeze(), () => server.thaw()],
    ['killed', () => server.kill(), () => server.start()],
  ])(
    'that is %s is gone without, said once, asked by nobody but the heartbeat, and used again when it is back',
    async (_, lose, find) => {
      await until(isUp);
      await lose();
      await eventually(ask, (answer) => answer === 'without' && !isUp());
      let asked = 0;
      for (let time = 0; time < 50; time += 1)
        await link.run(
          'rate-limit',
          (redis) => {
            asked += 1;
            return redis.ping();
          },
          () => 'without',
        );
      expect(asked).toBe(0);
      expect(telemetry.values(redisFallbacks).length).toBeGreaterThanOrEqual(50);
      // Some heartbeats later it has still been said once.
      await systemClock.sleep(2500);
      expect(logged()).toEqual([redisLost.event]);
      await find();
      await eventually(ask, (answer) => answer === 'PONG');
      await until(isUp);
      expect(logged()).toEqual([redisLost.event, redisRecovered.event]);
    },
  );

  test.each([
    [
      'has become a replica',
      (client: Redis) => client.replicaof('127.0.0.1', 1),
      (client: Redis) => client.replicaof('NO', 'ONE'),
    ],
    [
      'has no memory left',
      (client: Redis) => client.config('SET', 'maxmemory', '1'),
      (client: Redis) => client.config('SET', 'maxmemory', '0'),
    ],
  ])('that %s answers and refuses writes: it is gone without until they work', async (_, refuse, allow) => {
    const write = (): Promise<string> =>
      link.run(
        'cache',
        (redis) => redis.set('key', 'value', 'PX', 1000),
        () => 'without',
      );
    await until(isUp);
    await refuse(server.client);
    await eventually(write, (answer) => answer === 'without' && !isUp());
    const before = telemetry.values(redisUp).length;
    // Some heartbeats later: nobody has thought that it was back.
    const end = systemClock.monotonicSeconds() + 2.5;
    while (systemClock.monotonicSeconds() < end) {
      expect(await write()).toBe('without');
      await systemClock.sleep(20);
    }
    expect(await server.client.ping()).toBe('PONG');
    expect(new Set(telemetry.values(redisUp).slice(before))).toEqual(new Set([0]));
    expect(logged()).toEqual([redisLost.event]);
    await allow(server.client);
    await eventually(write, (answer) => answer === 'OK');
    await until(isUp);
    expect(logged()).toEqual([redisLost.event, redisRecovered.event]);
  });

  test('that is silent for too long is connected to anew, and nothing piles up behind the old connection', async () => {
    /** Numbers of the connections that are not the test's own. */
    const connections = async (): Promise<readonly string[]> => {
      const own = String(await server.client.client('ID'));
      const list = String(await server.client.client('LIST'));
      return [...list.matchAll(/^id=(\d+) /gm)].map(([, id]) => id ?? '').filter((id) => id !== own);
    };
    await until(isUp);
    const before = await connections();
    expect(before).toHaveLength(1);
    server.freeze();
    await until(() => telemetry.values(redisFallbacks).length > 8);
    server.thaw();
    await eventually(ask, (answer) => answer === 'PONG');
    const after = await connections();
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  test('that is not there at the start is used once it is', async () => {
    await link.close();
    await server.kill();
    link = await open();
    expect(await ask()).toBe('without');
    await until(() => logged().includes(redisLost.event));
    expect(isUp()).toBe(false);
    await server.start();
    await eventually(ask, (answer) => answer === 'PONG');
    expect(logged()).toEqual([redisLost.event, redisRecovered.event]);
  });

  test('what is said on a channel is heard by every process, again after it was away, and who may have missed something is told', async () => {
    const heard: string[] = [];
    let missed = 0;
    const other = await open();
    other.listen('channel', { hear: (message) => void heard.push(message), missed: () => void (missed += 1) });
    other.listen('another', { hear: (message) => void heard.push(`another ${message}`) });
    const say = (channel: string, message: string): Promise<number> =>
      link.run(
        'wake-up',
        (redis) => redis.publish(channel, message),
        () => 0,
      );
    await eventually(
      () => say('channel', 'one'),
      (listening) => listening === 1,
    );
    await eventually(
      () => say('another', 'two'),
      (listening) => listening === 1,
    );
    await until(() => heard.length === 2);
    expect([heard, missed]).toEqual([['one', 'another two'], 1]);
    await server.kill();
    await until(() => !isUp());
    await server.start();
    await eventually(
      () => say('channel', 'three'),
      (listening) => listening === 1,
    );
    await until(() => heard.length === 3);
    expect([heard.at(-1), missed]).toEqual(['three', 2]);
    await other.close();
  });

  test('that has become a replica is left for the primary that its address leads to now', async () => {
    const next = await startRedis();
    const network = await openTcpProxy(server.url);
    const failedOver = await openRedis({ url: network.url, clock: systemClock, telemetry });
    const keep = (): Promise<string | null> =>
      failedOver.run(
        'cache',
        (redis) => redis.set('kept', 'here'),
        () => 'without',
      );
    await eventually(keep, (answer) => answer === 'OK');
    await server.client.replicaof('127.0.0.1', Number(new URL(next.url).port));
    network.leadTo(next.url);
    await eventually(keep, (answer) => answer === 'OK');
    expect(await next.client.get('kept')).toBe('here');
    await failedOver.close();
    await network.close();
    await next.stop();
  });
});
