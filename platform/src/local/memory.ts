import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and everything it started, in MB; shared pages counted once over all (Pss). Undefined where the system does not say. */
export function memoryOf(roots: readonly number[]): number | undefined {
  try {
    const parents = new Map<number, number>();
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      try {
        parents.set(Number(entry), Number(readFileSync(`/proc/${entry}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]));
      } catch {
        // It ended while we looked.
      }
    }
    const family = new Set(roots);
    for (let before = -1; before !== family.size;) {
      before = family.size;
      for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
    }
    let kilobytes = 0;
    for (const pid of family) kilobytes += memoryKilobytes(pid);
    return Math.round(kilobytes / 1024);
  } catch {
    return undefined;
  }
}

function memoryKilobytes(pid: number): number {
  for (const [file, pattern] of [
    ['smaps_rollup', /^Pss:\s+(\d+)/m],
    ['status', /^VmRSS:\s+(\d+)/m],
  ] as const) {
    try {
      const found = pattern.exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1];
      if (found !== undefined) return Number(found);
    } catch {
      // Not ours to read, or gone: try the next.
    }
  }
  return 0;
}
