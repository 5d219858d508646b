import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Config } from '../../kernel/config.ts';
import type { Cache } from '../../ports/cache.ts';
import type { RateLimit } from '../../ports/rate-limit.ts';
import { memoryCache } from '../cache/memory.ts';
import { redisCache } from '../cache/redis.ts';
import { memoryRateLimit } from '../rate-limit/memory.ts';
import { redisRateLimit } from '../rate-limit/redis.ts';
import { openRedis, type RedisLink } from './link.ts';

export interface Shared {
  /** Absent where each process is by itself. */
  readonly link: RedisLink | undefined;
  readonly cache: Cache;
  readonly rateLimit: RateLimit;
  close(): Promise<void>;
}

/** What processes share through Redis, or what this one has for itself. */
export async function openShared(
  { redis, RESPONSE_CACHE_MB_MAX }: Pick<Config, 'redis' | 'RESPONSE_CACHE_MB_MAX'>,
  clock: Clock,
  telemetry: Telemetry,
): Promise<Shared> {
  const cache = memoryCache({ name: 'responses', clock, telemetry, bytesMax: RESPONSE_CACHE_MB_MAX * 1024 * 1024 });
  const rateLimit = memoryRateLimit({ clock, telemetry });
  if (!redis) return { link: undefined, cache, rateLimit, close: () => Promise.resolve() };
  const link = await openRedis({ url: redis.url, clock, telemetry });
  return {
    link,
    cache: RESPONSE_CACHE_MB_MAX === 0 ? cache : redisCache({ name: 'responses', link, clock, own: cache }),
    rateLimit: redisRateLimit({ link, own: rateLimit, keySecret: redis.keySecret }),
    close: () => link.close(),
  };
}
