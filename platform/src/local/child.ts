import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { boundLog } from './log-file.ts';
import { livingPid, removePidFile, writePidFile } from './pid-file.ts';

export interface ChildOptions {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Holds `logs/<name>.log` and `run/<name>.pid`. */
  readonly dataDir: string;
  /** Called when it ended without having been asked to; with its exit code or the signal that ended it. */
  onCrash(how: number | string): void;
}

export interface Child {
  readonly name: string;
  /** Undefined once it has ended. */
  readonly pid: number | undefined;
  readonly log: string;
  /** SIGTERM, then SIGKILL when it takes longer. */
  stop(withinMs: number): Promise<void>;
  /** SIGKILL. */
  kill(): void;
}

const LOG_LOOKED_AT_EVERY_MS = 60_000;
const KILLED_WITHIN_MS = 5000;

const pidFileOf = (dataDir: string, name: string): string => path.join(dataDir, 'run', `${name}.pid`);

/** For what a process can run without: it must not end who keeps the others running. */
function unlessDiskFails(note: () => void): void {
  try {
    note();
  } catch {
    // Full, or read-only after an error: said where it matters.
  }
}

/** Starts one of the shop's processes: in a group of its own, so that a Ctrl-C reaches only who ends them in order. */
export function startChild({ name, args, cwd, environment, dataDir, onCrash }: ChildOptions): Child {
  const log = path.join(dataDir, 'logs', `${name}.log`);
  const pidFile = pidFileOf(dataDir, name);
  mkdirSync(path.dirname(log), { recursive: true });
  boundLog(log);
  const output = openSync(log, 'a');
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: environment,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const logWatch = setInterval(() => unlessDiskFails(() => boundLog(log)), LOG_LOOKED_AT_EVERY_MS).unref();
  let isStopping = false;
  let hasEnded = false;
  const { pid } = child;
  if (pid !== undefined) unlessDiskFails(() => writePidFile(pidFile, pid));
  const ended = new Promise<void>((resolve) => {
    const end = (how: number | string): void => {
      hasEnded = true;
      clearInterval(logWatch);
      unlessDiskFails(() => removePidFile(pidFile));
      resolve();
      if (!isStopping) onCrash(how);
    };
    child.once('exit', (code, signal) => end(code ?? signal ?? 'unknown'));
    // No `exit` follows where it could not be started (`npm ci` takes this Node away for a while, the system has no more processes).
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (child.pid === undefined) end(error.code ?? error.name);
    });
  });
  return {
    name,
    log,
    get pid() {
      return hasEnded ? undefined : child.pid;
    },
    async stop(withinMs) {
      isStopping = true;
      if (hasEnded) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), withinMs);
      await ended;
      clearTimeout(timer);
    },
    kill() {
      isStopping = true;
      child.kill('SIGKILL');
    },
  };
}

/**
 * Ends processes that an earlier run left behind when it was killed, with all they started; never one that only has the same number.
 * Answers their names, once they are gone.
 */
export async function endSurvivors(dataDir: string, names: readonly string[]): Promise<readonly string[]> {
  const survivors = names.filter((name) => {
    const file = pidFileOf(dataDir, name);
    const pid = livingPid(file);
    // Each leads a group of its own.
    if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    else removePidFile(file);
    return pid !== undefined;
  });
  const until = performance.now() + KILLED_WITHIN_MS;
  for (const name of survivors) {
    const file = pidFileOf(dataDir, name);
    // Its ports are taken until it is gone.
    while (livingPid(file) !== undefined && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
    removePidFile(file);
  }
  return survivors;
}
