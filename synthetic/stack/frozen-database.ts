import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const childrenOf = (pid: number): readonly number[] => {
  try {
    return execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)])
      .toString()
      .trim()
      .split(/\s+/)
      .map(Number);
  } catch (error) {
    // `ps` answers 1 when there are none.
    if (typeof error === 'object' && error !== null && 'status' in error && error.status === 1) return [];
    throw error;
  }
};

/** Freezes the embedded PostgreSQL of a data folder: it is there and answers nobody, as on a machine that hangs. Answers what lets it go on. */
export function freezeDatabase(dataDir: string): () => void {
  const [line = ''] = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
  const postmaster = Number(line);
  // The postmaster first, so that no child is born behind its back.
  process.kill(postmaster, 'SIGSTOP');
  const frozen = [postmaster, ...childrenOf(postmaster)];
  for (const pid of frozen.slice(1)) process.kill(pid, 'SIGSTOP');
  return () => {
    for (const pid of frozen.toReversed())
      try {
        process.kill(pid, 'SIGCONT');
      } catch {
        // It ended by itself.
      }
  };
}
