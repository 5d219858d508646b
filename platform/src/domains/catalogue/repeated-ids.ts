import { createHash } from 'node:crypto';

const BITS = 2 ** 26;

/** Which ids a file names more than once, and on which line last, in 8 MiB however long the file is. */
export interface RepeatedIds {
  see(id: string, line: number): void;
  /** The later line that counts instead of this one. */
  replacedBy(id: string, line: number): number | undefined;
}

/**
 * A bit for each id's hash. An id whose bit is set already has been seen, or shares its bit with another: either way the last
 * line it stands on is remembered, and a line is left out only for a later one with the very same id.
 */
export function repeatedIds(): RepeatedIds {
  const seen = new Uint8Array(BITS / 8);
  const last = new Map<string, number>();
  return {
    see(id, line) {
      const hash = createHash('sha256').update(id).digest().readUInt32LE(0) % BITS;
      const byte = hash >>> 3;
      const bit = 1 << (hash & 7);
      const before = seen[byte] ?? 0;
      if ((before & bit) !== 0) last.set(id, line);
      seen[byte] = before | bit;
    },
    replacedBy(id, line) {
      const later = last.get(id);
      return later !== undefined && later > line ? later : undefined;
    },
  };
}
