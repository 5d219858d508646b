import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface ChildOptions {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Holds `logs/<name>.log` and `run/<name>.pid`. */
  readonly dataDir: string;
  /** Called when it ended without having been asked to. */
  onCrash(code: number | null): void;
}

export interface Child {
  readonly name: string;
  readonly pid: number | undefined;
  readonly log: string;
  /** SIGTERM, then SIGKILL when it takes longer. */
  stop(withinMs: number): Promise<void>;
}

const LOG_BYTES_MAX = 10 * 1024 * 1024;

/** The last lines a child logged, for the terminal. */
export const tail = (log: string, lines: number): string =>
  existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n') : '';

/** Starts one of the shop's processes: in a group of its own, so that a Ctrl-C reaches only who ends them in order. */
export function startChild({ name, args, cwd, environment, dataDir, onCrash }: ChildOptions): Child {
  const log = path.join(dataDir, 'logs', `${name}.log`);
  const pidFile = path.join(dataDir, 'run', `${name}.pid`);
  mkdirSync(path.dirname(log), { recursive: true });
  mkdirSync(path.dirname(pidFile), { recursive: true });
  if (existsSync(log) && statSync(log).size > LOG_BYTES_MAX) renameSync(log, `${log}.1`);
  const output = openSync(log, 'a');
  const child: ChildProcess = spawn(process.execPath, [...args], {
    cwd,
    env: environment,
    detached: true,
    stdio: ['ignore', output, output],
  });
  let isStopping = false;
  if (child.pid !== undefined) writeFileSync(pidFile, `${child.pid} ${startTime(child.pid) ?? ''}\n`);
  const ended = new Promise<void>((resolve) =>
    child.once('exit', (code) => {
      rmSync(pidFile, { force: true });
      resolve();
      if (!isStopping) onCrash(code);
    }),
  );
  return {
    name,
    log,
    get pid() {
      return child.exitCode === null ? child.pid : undefined;
    },
    async stop(withinMs) {
      isStopping = true;
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), withinMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** When a process started, in clock ticks: with the number it names one process for good. Linux only; elsewhere nothing is adopted. */
const startTime = (pid: number): string | undefined => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
  } catch {
    return undefined;
  }
};

/** Ends processes that an earlier run left behind when it was killed; never one that only has the same number. Answers their names. */
export function endSurvivors(dataDir: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const file = path.join(dataDir, 'run', `${name}.pid`);
    if (!existsSync(file)) return false;
    const [pid, started] = readFileSync(file, 'utf8').trim().split(' ');
    rmSync(file, { force: true });
    const isOurs = started !== undefined && started !== '' && startTime(Number(pid)) === started;
    if (isOurs) process.kill(Number(pid), 'SIGKILL');
    return isOurs;
  });
}
