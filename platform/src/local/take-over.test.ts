import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dataFolderError, fullDiskError, LocalError } from './errors.ts';
import { onInterrupt } from './interrupts.ts';
import { writePidFile } from './pid-file.ts';
import { expectDifferent, expectFree, freePort } from './ports.ts';
import { takeOver } from './take-over.ts';

describe('a start in a data folder that was used before', () => {
  let dataDir: string;
  const children: ChildProcess[] = [];
  const sleeper = (): ChildProcess => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
    children.push(child);
    return child;
  };
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-take-over-'));
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('leaves a shop alone that still runs, and says so', async () => {
    const other = sleeper();
    writePidFile(path.join(dataDir, 'run/supervisor.pid'), other.pid ?? 0);
    await expect(takeOver(dataDir, [])).rejects.toThrow(
      new LocalError(
        `A shop runs from the data folder ${dataDir} already (process ${other.pid}). Stop it, or set DATA_DIR to another folder.`,
      ),
    );
  });

  test('ends what a killed shop left', async () => {
    const left = sleeper();
    writePidFile(path.join(dataDir, 'run/prober.pid'), left.pid ?? 0);
    const ended = once(left, 'exit');
    const service = { name: 'prober', args: [], cwd: '/', variables: {}, ready: '', ports: {} } as const;
    expect(await takeOver(dataDir, [service])).toEqual(['prober']);
    expect(await ended).toEqual([null, 'SIGKILL']);
  });
});

describe('a port', () => {
  test('that is given up in a moment is waited for', async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const free = expectFree({ PROBER_PORT: port }, 10_000);
    server.close();
    await free;
  });
});

describe('two variables', () => {
  test('that name one port are told together', () => {
    expect(() => expectDifferent([{ PLATFORM_PORT: 4000, PLATFORM_METRICS_PORT: 9464 }, { STOREFRONT_PORT: 4000 }])).toThrow(
      new LocalError('PLATFORM_PORT and STOREFRONT_PORT are both 4000. Set one of them to another port.'),
    );
    expectDifferent([{ PLATFORM_PORT: 0 }, { STOREFRONT_PORT: 0 }]);
  });
});

describe('an interrupt', () => {
  test('sent twice at once, as npm does, counts once; a later one counts again', () => {
    const seen: string[] = [];
    let now = 0;
    const before = process.listeners('SIGINT');
    onInterrupt(
      () => seen.push('first'),
      () => seen.push('again'),
      () => now,
    );
    const added = process.listeners('SIGINT').filter((listener) => !before.includes(listener));
    const interrupt = (): void => added.forEach((listener) => listener('SIGINT'));
    interrupt();
    interrupt();
    now = 1500;
    interrupt();
    for (const listener of added) process.off('SIGINT', listener).off('SIGTERM', listener).off('SIGHUP', listener);
    expect(seen).toEqual(['first', 'again']);
  });
});

describe('a failing data folder', () => {
  test('is told with its variable, an error of another place is not taken for it', () => {
    const failed = (where: string): Error => Object.assign(new Error('no'), { code: 'EACCES', path: where });
    expect(dataFolderError('/data/shop', failed('/data/shop/run'))).toBeInstanceOf(LocalError);
    expect(dataFolderError('/data/shop', failed('/data'))).toBeInstanceOf(LocalError);
    expect(dataFolderError('/data/shop', failed('/elsewhere'))).not.toBeInstanceOf(LocalError);
  });

  test('a database without room is told as that', () => {
    expect(fullDiskError(new Error('could not extend file "base/1/2": No space left on device'))).toBeInstanceOf(LocalError);
    expect(fullDiskError(new Error('could not connect'))).not.toBeInstanceOf(LocalError);
  });
});
