import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export async function isReady(platformUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${platformUrl.replace(/\/+$/, '')}/readyz`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** Starts what `npm start` starts and waits until the platform is ready; rejects with the last lines it printed when it ends first. */
export async function startShop(
  platformUrl: string,
  secondsMax: number,
  say: (line: string) => void,
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
  for (let polls = 1; !(await isReady(platformUrl)); polls += 1) {
    const seconds = Math.round((performance.now() - began) / 1000);
    const hasEnded = child.exitCode !== null;
    if (hasEnded || seconds > secondsMax) {
      await stop();
      const what = hasEnded ? `ended with ${child.exitCode} before it was ready` : `was not ready within ${seconds} s`;
      throw new Error(`The shop ${what}. It last said:\n${printed.trimEnd()}`);
    }
    if (polls % 4 === 0) say(`starting the shop: ${seconds} s`);
    await sleep(500);
  }
  return { stop };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await ended;
}
