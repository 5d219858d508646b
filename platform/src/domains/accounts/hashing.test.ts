import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { passwordHashesRunning, passwordHashesWaiting } from '@asyncflow/observability/conventions/accounts.ts';
import { systemClock } from '../../kernel/clock.ts';
import { HASHES_AT_ONCE_MAX, HASHES_WAITING_MAX, HashingBusy, passwordHashing } from './hashing.ts';
import { readPhc, writePhc } from './phc.ts';
import { accountsTelemetry } from './telemetry.ts';

const CHEAP = { memory: 64, passes: 1, parallelism: 1 };
const setUp = (cost?: typeof CHEAP) => {
  const telemetry = recordingTelemetry();
  return { telemetry, passwords: passwordHashing(accountsTelemetry(telemetry, systemClock), cost) };
};

describe('passwords', () => {
  test('are hashed with Argon2id, 19 MiB, two passes, one lane, each with a salt of its own', async () => {
    const { passwords } = setUp();
    const [one, other] = [await passwords.hash('correct horse battery'), await passwords.hash('correct horse battery')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(other).not.toBe(one);
    expect(await passwords.verify('correct horse battery', other)).toBe(true);
    expect(await passwords.verify('correct horse batterz', other)).toBe(false);
  });

  test('match a hash that another library made', async () => {
    // The reference implementation's own: argon2 -id -t 2 -k 256 -p 1 of "password" with the salt "somesalt".
    const reference = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
    const { passwords } = setUp();
    expect(await passwords.verify('password', reference)).toBe(true);
    expect(passwords.isOutdated(reference)).toBe(true);
  });

  test('typed by another keyboard are the same', async () => {
    const { passwords } = setUp(CHEAP);
    const stored = await passwords.hash('비밀번호는 길게'.normalize('NFD'));
    expect(await passwords.verify('비밀번호는 길게', stored)).toBe(true);
  });

  test('of nobody are never right, and cost a hash', async () => {
    const { passwords, telemetry } = setUp(CHEAP);
    expect(await passwords.verify('anything', undefined)).toBe(false);
    expect(telemetry.spans.filter(({ name }) => name === 'accounts.hash-password')).toHaveLength(1);
  });

  test('wait in a bounded line, and beyond it are refused at once', async () => {
    const { passwords, telemetry } = setUp(CHEAP);
    const asked = HASHES_AT_ONCE_MAX + HASHES_WAITING_MAX + 20;
    const results = await Promise.allSettled(Array.from({ length: asked }, () => passwords.hash('a fine password')));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(20);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(HashingBusy);
    expect(Math.max(...telemetry.values(passwordHashesRunning))).toBe(HASHES_AT_ONCE_MAX);
    expect(Math.max(...telemetry.values(passwordHashesWaiting))).toBeGreaterThanOrEqual(HASHES_WAITING_MAX);
    expect(telemetry.values(passwordHashesWaiting).at(-1)).toBe(0);
    expect(await passwords.hash('and again')).toMatch(/^\$argon2id/);
  });
});

test('a PHC string is read as it was written, and nothing else is read', () => {
  fc.assert(
    fc.property(
      fc.record({
        memory: fc.integer({ min: 8, max: 1_000_000 }),
        passes: fc.integer({ min: 1, max: 99 }),
        parallelism: fc.integer({ min: 1, max: 16 }),
        salt: fc.uint8Array({ minLength: 16, maxLength: 32 }).map((bytes) => Buffer.from(bytes)),
        hash: fc.uint8Array({ minLength: 32, maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
      }),
      (phc) => expect(readPhc(writePhc(phc))).toEqual(phc),
    ),
  );
  fc.assert(fc.property(fc.string(), (text) => expect(readPhc(text)).toBeUndefined()));
});
