import {
  cacheBytes,
  cacheBytesMax,
  cacheEntries,
  cacheEntriesMax,
  cacheLookups,
  cacheOutdated,
} from '@asyncflow/observability/conventions/cache.ts';
import { rateLimitKeys, rateLimitKeysMax } from '@asyncflow/observability/conventions/rate-limit.ts';
import { div, max, rate, series, share, sum } from '../kit/promql.ts';

/** What may not be answered from a cache says nothing of it. */
const MAY_BE_KEPT = { outcome: { not: ['bypass'] } } as const;

export const lookups = sum(rate(cacheLookups), 'cache', 'outcome');
export const hits = share(
  sum(rate(cacheLookups, { outcome: ['hit', 'joined'] }), 'cache'),
  sum(rate(cacheLookups, MAY_BE_KEPT), 'cache'),
);
export const entriesFilled = div(max(series(cacheEntries), 'cache'), max(series(cacheEntriesMax), 'cache'));
export const bytesFilled = div(max(series(cacheBytes), 'cache'), max(series(cacheBytesMax), 'cache'));
export const outdated = sum(rate(cacheOutdated), 'cache');
export const limitsFilled = div(max(series(rateLimitKeys)), max(series(rateLimitKeysMax)));
