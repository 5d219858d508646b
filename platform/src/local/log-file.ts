import { copyFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';

const LOG_BYTES_MAX = 10 * 1024 * 1024;

/**
 * Keeps a log bounded: one that has grown too big becomes `<log>.1` and begins again. Its writer must append (O_APPEND); what it
 * writes in the moment between copy and truncation is lost.
 */
export function boundLog(log: string, bytesMax = LOG_BYTES_MAX): void {
  if (!existsSync(log) || statSync(log).size <= bytesMax) return;
  try {
    copyFileSync(log, `${log}.1`);
  } catch {
    // The disk is full: the more the log must not grow, and a part of a copy takes room for nothing.
    rmSync(`${log}.1`, { force: true, recursive: true });
  }
  truncateSync(log);
}

/** The last lines of a log, for the terminal. */
export const tail = (log: string, lines: number): string =>
  existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n') : '';
