import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import pLimit from 'p-limit';
import { readPhc, writePhc, type Phc } from './phc.ts';
import type { HashingTelemetry } from './telemetry.ts';

/** Thrown when the waiting line is full: nothing was hashed. */
export class HashingBusy extends Error {
  override readonly name = 'HashingBusy';
}

type Cost = Pick<Phc, 'memory' | 'passes' | 'parallelism'>;

/** OWASP's Argon2id minimum: 19 MiB, two passes, one lane. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** Each takes 19 MiB and a thread; more at once would only make all of them late. */
export const HASHES_AT_ONCE_MAX = 4;
/** About a second of work on two cores: who comes later is told to come back. */
export const HASHES_WAITING_MAX = 64;

export interface Passwords {
  /** A PHC string. */
  hash(password: string): Promise<string>;
  /** Takes as long without a stored hash as with one, so that an address without an account looks like any other. */
  verify(password: string, stored: string | undefined): Promise<boolean>;
  /** Whether it was made with other parameters than today's. */
  isOutdated(stored: string): boolean;
}

const derive = promisify(argon2);

/** Argon2id by Node's own OpenSSL; a bounded number at once and in line. Rejects with HashingBusy beyond it. */
export function passwordHashing(telemetry: HashingTelemetry, cost: Cost = COST): Passwords {
  const limit = pLimit(HASHES_AT_ONCE_MAX);
  const nobodys = writePhc({ ...cost, salt: randomBytes(SALT_BYTES), hash: randomBytes(HASH_BYTES) });
  const report = (): void => telemetry.hashes(limit.activeCount, limit.pendingCount);
  telemetry.hashLimits(HASHES_AT_ONCE_MAX, HASHES_WAITING_MAX);

  const derived = async (password: string, { memory, passes, parallelism, salt }: Omit<Phc, 'hash'>): Promise<Buffer> => {
    if (limit.activeCount + limit.pendingCount >= HASHES_AT_ONCE_MAX + HASHES_WAITING_MAX) throw new HashingBusy();
    const message = Buffer.from(password.toWellFormed().normalize('NFKC'));
    const hashing = limit(() => {
      report();
      return telemetry.hashing(() =>
        derive('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength: HASH_BYTES }),
      );
    });
    report();
    try {
      return await hashing;
    } finally {
      report();
    }
  };

  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      return writePhc({ ...cost, salt, hash: await derived(password, { ...cost, salt }) });
    },
    async verify(password, stored) {
      const phc = readPhc(stored ?? nobodys);
      if (!phc) throw new Error('a stored password hash cannot be read');
      const hash = await derived(password, phc);
      return stored !== undefined && hash.length === phc.hash.length && timingSafeEqual(hash, phc.hash);
    },
    isOutdated(stored) {
      const phc = readPhc(stored);
      return phc?.memory !== cost.memory || phc.passes !== cost.passes || phc.parallelism !== cost.parallelism;
    },
  };
}
