import { rateLimitKeys, rateLimitKeysMax } from '@asyncflow/observability/conventions/rate-limit.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import type { RateLimit } from '../../ports/rate-limit.ts';

export interface MemoryRateLimitOptions {
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  readonly keysMax?: number;
}

const KEYS_MAX = 20_000;

interface Window {
  count: number;
  readonly endsAt: number;
}

/** Counts in this process. */
export function memoryRateLimit({ clock, telemetry, keysMax = KEYS_MAX }: MemoryRateLimitOptions): RateLimit {
  const windows = new LRUCache<string, Window>({ max: keysMax });
  telemetry.gauge(rateLimitKeysMax, {}, keysMax);
  return {
    async take(key, windowMs) {
      const now = clock.monotonicSeconds() * 1000;
      let window = windows.get(key);
      if (!window || window.endsAt <= now) {
        window = { count: 0, endsAt: now + windowMs };
        windows.set(key, window);
        telemetry.gauge(rateLimitKeys, {}, windows.size);
      }
      window.count += 1;
      return { count: window.count, windowLeftMs: window.endsAt - now };
    },
  };
}
