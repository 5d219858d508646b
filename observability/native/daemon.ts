import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './ports.ts';

// Programs that go on after the command that started them has ended.

export interface DaemonOptions {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: Environment;
  /** Holds `logs/<name>.log` and `run/<name>.pid`. */
  readonly folder: string;
}

const STOP_WITHIN_MS = 15_000;
const pidFile = (folder: string, name: string): string => path.join(folder, 'run', `${name}.pid`);
export const logFile = (folder: string, name: string): string => path.join(folder, 'logs', `${name}.log`);

/** When a process started, which together with its number names it for good; undefined when it is gone. Elsewhere than on Linux, whether it lives. */
function startTime(pid: number): string | undefined {
  if (process.platform !== 'linux')
    try {
      process.kill(pid, 0);
      return 'alive';
    } catch {
      return undefined;
    }
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** The process of that name, if it still runs; never one that only got its number. */
export function runningPid(folder: string, name: string): number | undefined {
  const file = pidFile(folder, name);
  if (!existsSync(file)) return undefined;
  const [pid, started] = readFileSync(file, 'utf8').trim().split(' ');
  // One that was gone before its start was known has none.
  if (!pid || !started) return undefined;
  return startTime(Number(pid)) === started ? Number(pid) : undefined;
}

/** It may end between being seen and being told. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Starts it in a session of its own, its output in a log that begins anew. Rejects when the file cannot be run. */
export async function startDaemon({ name, file, args, environment, folder }: DaemonOptions): Promise<number> {
  for (const part of ['logs', 'run']) mkdirSync(path.join(folder, part), { recursive: true });
  const output = openSync(logFile(folder, name), 'w');
  const child = spawn(file, args, { env: environment, detached: true, stdio: ['ignore', output, output] });
  try {
    await new Promise((resolve, reject) => child.once('spawn', () => resolve(undefined)).once('error', reject));
  } finally {
    closeSync(output);
  }
  const pid = child.pid ?? 0;
  writeFileSync(pidFile(folder, name), `${pid} ${startTime(pid) ?? ''}\n`);
  child.unref();
  return pid;
}

/** SIGTERM, and SIGKILL when that takes longer than 15 s. Says whether it ran. */
export async function stopDaemon(folder: string, name: string): Promise<boolean> {
  const pid = runningPid(folder, name);
  if (pid !== undefined) {
    signal(pid, 'SIGTERM');
    const until = performance.now() + STOP_WITHIN_MS;
    while (runningPid(folder, name) !== undefined) {
      if (performance.now() > until) signal(pid, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  rmSync(pidFile(folder, name), { force: true });
  return pid !== undefined;
}
