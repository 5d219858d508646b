import type { CacheName } from '@asyncflow/observability/conventions/cache.ts';
import type { Cache } from '../../ports/cache.ts';
import type { RedisLink } from '../redis/link.ts';

export interface RedisCacheOptions {
  readonly name: CacheName;
  readonly link: RedisLink;
  /** Keeps for this process while Redis is away, and knows the version. */
  readonly own: Cache;
}

const VALUE_BYTES_MAX = 512 * 1024;

/** In Redis: what one process has made, the others need not make. Redis's own memory limit bounds it; every key has a time to live. */
export function redisCache({ name, link, own }: RedisCacheOptions): Cache {
  const channel = `asyncflow:outdated:${name}`;
  const nameOf = (key: string, version: bigint): string => `asyncflow:cache:${name}:${version}:${key}`;
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
        async (redis) => (await redis.get(nameOf(key, own.version))) ?? undefined,
        () => own.get(key),
      ),
    async set(key, value, kept) {
      if (kept.ttlMs < 1 || kept.version !== own.version || value.length > VALUE_BYTES_MAX) return;
      await link.run(
        'cache',
        async (redis) => void (await redis.set(nameOf(key, kept.version), value, 'PX', Math.floor(kept.ttlMs))),
        () => own.set(key, value, kept),
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
