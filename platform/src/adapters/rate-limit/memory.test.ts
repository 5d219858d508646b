import { expect, test } from '@jest/globals';
import { rateLimitKeys, rateLimitKeysMax } from '@asyncflow/observability/conventions/rate-limit.ts';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { rateLimitContract } from '../../../test/contract/rate-limit.contract.ts';
import { manualClock } from '../../../test/manual-clock.ts';
import { memoryRateLimit } from './memory.ts';

rateLimitContract('memory', async () => {
  const clock = manualClock();
  return {
    limit: memoryRateLimit({ clock, telemetry: recordingTelemetry() }),
    pass: (milliseconds) => clock.advance(milliseconds),
    close: () => Promise.resolve(),
  };
});

test('remembers so many keys and no more, and says how many', async () => {
  const telemetry = recordingTelemetry();
  const limit = memoryRateLimit({ clock: manualClock(), telemetry, keysMax: 3 });
  for (let at = 0; at < 10; at += 1) await limit.take(`key ${at}`, 1000);
  expect([telemetry.values(rateLimitKeys).at(-1), telemetry.values(rateLimitKeysMax)]).toEqual([3, [3]]);
  expect(await limit.take('key 9', 1000)).toMatchObject({ count: 2 });
  expect(await limit.take('key 0', 1000)).toMatchObject({ count: 1 });
});
