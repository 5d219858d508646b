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
import { max, plus, rate, series, share, sum } from '../kit/promql.ts';

export const answers = max(series(redisUp));
export const bytes = max(series(redisBytes));
export const bytesMax = max(series(redisBytesMax));
export const clients = max(series(redisClients));
export const commands = sum(rate(redisCommands));
export const evicted = sum(rate(redisEvicted));
export const hits = share(sum(rate(redisHits)), plus(sum(rate(redisHits)), sum(rate(redisMisses))));
