import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import type { Reject } from '../domains/catalogue/import.ts';

/** Lines written at most; the rest are counted only. */
const LINES_MAX = 100_000;

export interface RejectsFile {
  add(reject: Reject): void;
  /** How many were added. */
  readonly count: number;
  close(): void;
}

/** One JSON object a rejected line; made when there is a first one. What an earlier import left there is gone. */
export function rejectsFile(path: string): RejectsFile {
  rmSync(path, { force: true });
  let handle: number | undefined;
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(reject) {
      count += 1;
      if (count > LINES_MAX) return;
      handle ??= openSync(path, 'w');
      writeSync(handle, `${JSON.stringify(reject)}\n`);
    },
    close() {
      if (handle !== undefined) closeSync(handle);
    },
  };
}
