import { counter, gauge } from './define.ts';

/** Every cache behind the cache port. */
export const CACHES = ['responses'] as const;
export type CacheName = (typeof CACHES)[number];

/** `joined`: waited for the answer that another request was having made. `miss`: made it. `bypass`: may not be answered from a cache. */
export const cacheLookups = counter('asyncflow_cache_lookups_total', 'Requests by what the cache could do for them.', {
  cache: CACHES,
  outcome: ['hit', 'joined', 'miss', 'bypass'],
});
export const cacheEntries = gauge('asyncflow_cache_entries', 'Entries in the memory of this process.', { cache: CACHES });
export const cacheEntriesMax = gauge('asyncflow_cache_entries_max', 'Entries kept at most.', { cache: CACHES });
export const cacheBytes = gauge('asyncflow_cache_bytes', 'Size of the entries in the memory of this process.', {
  cache: CACHES,
});
export const cacheBytesMax = gauge('asyncflow_cache_bytes_max', 'Size of the entries at most.', { cache: CACHES });
export const cacheOutdated = counter('asyncflow_cache_outdated_total', 'Changes after which nothing kept before is answered.', {
  cache: CACHES,
});

/**
 * The oldest that a price or a stock may be in an answer: an answer is kept no longer, counted from before its first read. A change
 * that this process has heard of ends it sooner.
 */
export const RESPONSE_AGE_SECONDS_MAX = 1;
export const responseAgeMax = gauge(
  'asyncflow_response_cache_age_seconds_max',
  'The oldest an answer from the response cache may be.',
  {},
);
