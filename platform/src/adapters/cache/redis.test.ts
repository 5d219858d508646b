import { expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { manualClock } from '../../../test/manual-clock.ts';
import { COMMAND_MS_MAX, type RedisLink } from '../redis/link.ts';
import { memoryCache } from './memory.ts';
import { redisCache } from './redis.ts';

test('what Redis was waited for in vain does not make anything live longer', async () => {
  const clock = manualClock();
  const link: RedisLink = {
    async run(_use, _command, without) {
      await clock.advance(COMMAND_MS_MAX);
      return without();
    },
    listen: () => undefined,
    close: () => Promise.resolve(),
  };
  const own = memoryCache({ name: 'responses', clock, telemetry: recordingTelemetry(), bytesMax: 100_000 });
  const cache = redisCache({ name: 'responses', link, clock, own });
  await cache.set('key', 'value', { version: 0n, ttlMs: 1000 });
  await clock.advance(1000 - COMMAND_MS_MAX - 1);
  expect(await own.get('key')).toBe('value');
  await clock.advance(1);
  expect(await own.get('key')).toBeUndefined();
});
