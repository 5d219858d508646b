import { createHmac } from 'node:crypto';
import type { RateLimit, Taken } from '../../ports/rate-limit.ts';
import type { RedisLink } from '../redis/link.ts';

export interface RedisRateLimitOptions {
  readonly link: RedisLink;
  /** Counts along, so that losing Redis opens no new window to who has used up the old one. */
  readonly own: RateLimit;
  /** The same in every process: keys in Redis are made with it and give nothing away. */
  readonly keySecret: string;
}

/** Counts in Redis, for every process together. */
export function redisRateLimit({ link, own, keySecret }: RedisRateLimitOptions): RateLimit {
  const nameOf = (key: string): string =>
    `asyncflow:rate:${createHmac('sha256', keySecret).update(`rate-limit\0${key}`).digest('base64url').slice(0, 22)}`;
  return {
    async take(key, windowMs) {
      const name = nameOf(key);
      const here = await own.take(key, windowMs);
      const shared = await link.run<Taken>(
        'rate-limit',
        async (redis) => {
          const replies = await redis.multi().incr(name).pexpire(name, windowMs, 'NX').pttl(name).exec();
          const failed = replies?.find(([error]) => error)?.[0];
          if (!replies || failed) throw failed ?? new Error('the transaction was discarded');
          return { count: Number(replies[0]?.[1]), windowLeftMs: Math.max(0, Number(replies[2]?.[1])) };
        },
        () => here,
      );
      return shared.count >= here.count ? shared : here;
    },
  };
}
