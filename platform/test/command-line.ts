import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { processEnvironment } from './process-environment.ts';

const COMMANDS = path.join(import.meta.dirname, '../src/commands');

export interface CommandOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What is said at the end, without the steps. */
  readonly lastWords: string;
}
export interface RunningCommand {
  readonly child: ChildProcess;
  readonly outcome: Promise<CommandOutcome>;
}

/** One of the command lines in a process of its own, in the folder `cwd`. */
export function startCommand(
  name: 'import' | 'export' | 'eval-search',
  args: readonly string[],
  { databaseUrl, cwd, heapMegabytes }: { databaseUrl: string; cwd: string; heapMegabytes?: number },
): RunningCommand {
  const limits = heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`];
  const child = spawn(process.execPath, [...limits, path.join(COMMANDS, `${name}.ts`), ...args], {
    cwd,
    env: { ...processEnvironment(), DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr += text));
  const outcome = new Promise<CommandOutcome>((resolve) =>
    child.once('close', (code) => {
      const lastWords = stderr.split('\n').filter((line) => line !== '' && !/^(?:[✓✗]| {2}\S+(?:: .*)? … )/u.test(line));
      resolve({ code, stdout, stderr, lastWords: lastWords.join('\n') });
    }),
  );
  return { child, outcome };
}
