import type { CacheName } from '@asyncflow/observability/conventions/cache.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Cache } from '../../ports/cache.ts';
import type { RedisLink } from '../redis/link.ts';

export interface RedisCacheOptions {
  readonly name: CacheName;
  readonly link: RedisLink;
  readonly clock: Clock;
  /** Keeps for this process while Redis is away, and knows the version. */
  readonly own: Cache;
}

const VALUE_BYTES_MAX = 512 * 1024;

/** In Redis: what one process has made, the others need not make. Redis's own memory limit bounds it; every key has a time to live. */
export function redisCache({ name, link, clock, own }: RedisCacheOptions): Cache {
  const channel = `asyncflow:outdated:${name}`;
  const nameOf = (key: string, version: bigint): string => `asyncflow:cache:${name}:${version}:${key}`;
  /** What is kept, after the moment at which it ends: a command that waited in a buffer must not make it live longer. */
  const textOf = (value: string, until: number): string => `${until}\n${value}`;
  const valueOf = (text: string | null): string | undefined => {
    const at = text?.indexOf('\n') ?? -1;
    return text !== null && at > 0 && Number(text.slice(0, at)) > clock.now().getTime() ? text.slice(at + 1) : undefined;
  };
  link.listen(channel, {
    hear: (message) => {
      if (/^\d{1,19}$/.test(message)) void own.outdate(BigInt(message));
    },
  });
  return {
    get version() {
      return own.version;
    },
    get: (key) =>
      link.run<string | undefined>(
        'cache',
        async (redis) => valueOf(await redis.get(nameOf(key, own.version))),
        () => own.get(key),
      ),
    async set(key, value, kept) {
      if (kept.ttlMs < 1 || kept.version !== own.version || Buffer.byteLength(value) > VALUE_BYTES_MAX) return;
      const until = Math.floor(clock.now().getTime() + kept.ttlMs);
      await link.run(
        'cache',
        async (redis) => void (await redis.set(nameOf(key, kept.version), textOf(value, until), 'PXAT', until)),
        () => own.set(key, value, { version: kept.version, ttlMs: until - clock.now().getTime() }),
      );
    },
    async outdate(version) {
      const isNews = version > own.version;
      await own.outdate(version);
      if (isNews)
        await link.run(
          'cache',
          async (redis) => void (await redis.publish(channel, String(version))),
          () => undefined,
        );
    },
  };
}
