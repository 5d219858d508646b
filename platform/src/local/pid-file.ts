import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// A number names a process only while it lives; together with when it started it names one for good.

/** When a running process started, as the system writes it; undefined when there is none, or only its exit code is left. */
export function startTime(pid: number): string | undefined {
  if (process.platform === 'linux')
    try {
      // The name before the last ") " may hold anything.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

/** Writes down that this process runs. */
export function writePidFile(file: string, pid: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${pid} ${startTime(pid) ?? ''}\n`);
}

export const removePidFile = (file: string): void => rmSync(file, { force: true });

/** The process written down, if it still runs; never one that only got its number. */
export function livingPid(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const [, pid, started] = /^(\d+) (.+)$/m.exec(readFileSync(file, 'utf8')) ?? [];
  return started !== undefined && startTime(Number(pid)) === started ? Number(pid) : undefined;
}
