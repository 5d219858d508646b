import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};

export const isReady = (platformUrl: string): Promise<boolean> => answers(`${platformUrl.replace(/\/+$/, '')}/readyz`);

/** What `npm start` starts beside the platform, by the same variables. */
const BESIDE: readonly (readonly [string, number])[] = [
  ['STOREFRONT_PORT', 3000],
  ['PROBER_PORT', 9484],
];
const isWhole = async (platformUrl: string): Promise<boolean> => {
  if (!(await isReady(platformUrl))) return false;
  for (const [name, byDefault] of BESIDE)
    if (!(await answers(`http://127.0.0.1:${process.env[name] || byDefault}/healthz`))) return false;
  return true;
};

/** Starts what `npm start` starts and waits until all of it is ready; rejects with the last lines it printed when it ends first, and when the signal aborts. */
export async function startShop(
  platformUrl: string,
  secondsMax: number,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<{ stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['platform/src/local/start.ts'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const keep = (chunk: Buffer): void => {
    printed = (printed + chunk.toString()).slice(-4000);
  };
  // However this process ends.
  process.once('exit', () => child.kill('SIGTERM'));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = (): Promise<void> => stopped(child);
  const began = performance.now();
  for (let polls = 1; !(await isWhole(platformUrl)); polls += 1) {
    const seconds = Math.round((performance.now() - began) / 1000);
    const how = child.exitCode ?? child.signalCode;
    const hasEnded = how !== null;
    if (signal?.aborted === true) {
      await stop();
      throw new Error('Interrupted before the shop was ready; what was started is stopped.');
    }
    if (hasEnded || seconds > secondsMax) {
      await stop();
      const what = hasEnded ? `ended with ${how} before it was ready` : `was not ready within ${seconds} s`;
      throw new Error(`The shop ${what}. It last said:\n${printed.trimEnd()}`);
    }
    if (polls % 4 === 0) say(`starting the shop: ${seconds} s`);
    await sleep(500);
  }
  return { stop };
}

/** SIGTERM; resolves once it has ended, at once where it had. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await ended;
}
