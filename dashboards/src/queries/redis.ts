import { redisCommandDuration, redisFallbacks, redisUp as seenUp } from '@asyncflow/observability/conventions/redis.ts';
import {
  redisBytes,
  redisBytesMax,
  redisClients,
  redisCommands,
  redisEvicted,
  redisHits,
  redisMisses,
  redisUp,
} from '../external/redis.ts';
import { max, min, plus, quantile, rate, series, share, sum } from '../kit/promql.ts';

export const answers = max(series(redisUp));
export const bytes = max(series(redisBytes));
export const bytesMax = max(series(redisBytesMax));
export const clients = max(series(redisClients));
export const commands = sum(rate(redisCommands));
export const evicted = sum(rate(redisEvicted));
export const hits = share(sum(rate(redisHits)), plus(sum(rate(redisHits)), sum(rate(redisMisses))));

/** As our processes see it; the lowest of them. */
export const reached = min(series(seenUp));
export const commandDuration = (q: number) => quantile(q, redisCommandDuration, {}, ['use']);
export const without = sum(rate(redisFallbacks), 'use');
