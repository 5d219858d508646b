import {
  cacheBytes,
  cacheBytesMax,
  cacheEntries,
  cacheEntriesMax,
  cacheOutdated,
  type CacheName,
} from '@asyncflow/observability/conventions/cache.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import type { Cache } from '../../ports/cache.ts';

export interface MemoryCacheOptions {
  readonly name: CacheName;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  /** 0 keeps nothing. */
  readonly bytesMax: number;
}

const ENTRIES_MAX = 20_000;
/** An entry beside its text, about. */
const OVERHEAD_BYTES = 200;

interface Entry {
  readonly value: string;
  readonly until: number;
}

/** In this process, the least recently used forgotten first. */
export function memoryCache({ name, clock, telemetry, bytesMax }: MemoryCacheOptions): Cache {
  // Strings of one byte a character take half of this; never more.
  const sizeOf = ({ value }: Entry, key: string): number => (value.length + key.length) * 2 + OVERHEAD_BYTES;
  const entries =
    bytesMax === 0 ? undefined : new LRUCache<string, Entry>({ max: ENTRIES_MAX, maxSize: bytesMax, sizeCalculation: sizeOf });
  let newest = 0n;
  const report = (): void => {
    telemetry.gauge(cacheEntries, { cache: name }, entries?.size ?? 0);
    telemetry.gauge(cacheBytes, { cache: name }, entries?.calculatedSize ?? 0);
  };
  telemetry.gauge(cacheEntriesMax, { cache: name }, ENTRIES_MAX);
  telemetry.gauge(cacheBytesMax, { cache: name }, bytesMax);
  report();
  return {
    get version() {
      return newest;
    },
    async get(key) {
      const entry = entries?.get(key);
      if (!entry) return undefined;
      if (entry.until > clock.monotonicSeconds() * 1000) return entry.value;
      entries?.delete(key);
      return undefined;
    },
    async set(key, value, { version, ttlMs }) {
      if (version !== newest || ttlMs <= 0) return;
      entries?.set(key, { value, until: clock.monotonicSeconds() * 1000 + ttlMs });
      report();
    },
    async outdate(version) {
      if (version <= newest) return;
      newest = version;
      entries?.clear();
      telemetry.count(cacheOutdated, { cache: name });
      report();
    },
  };
}
