import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../src/local/ports.ts';
import { eventually } from '../eventually.ts';

export interface RedisServer {
  readonly url: string;
  /** A connection of the test's own. */
  readonly client: Redis;
  /** Every key there is, or every one that begins so. */
  keys(begin?: string): Promise<readonly string[]>;
  /** SIGSTOP: connections stay open and nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** SIGKILL: its memory is gone. */
  kill(): Promise<void>;
  /** Empty, on the same port. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A real Redis on a free port. Rejects where there is no redis-server. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const client = new Redis(port, { lazyConnect: true, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  // What replication writes down stays out of the project.
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-redis-'));
  let child: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const settings = { port: String(port), bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
    const server = spawn(
      'redis-server',
      Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
      { stdio: 'ignore' },
    );
    child = server;
    const failed = once(server, 'error').then(([error]) => {
      throw new Error(`redis-server could not be started: install it (Debian: redis-server)`, { cause: error });
    });
    const ready = eventually(
      () =>
        client.ping().then(
          () => true,
          () => {
            if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode}`);
            return false;
          },
        ),
      (isReady) => isReady,
    );
    await Promise.race([failed, ready]);
  };
  const kill = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    client,
    keys: async (begin = '') => (await client.keys(`${begin}*`)).toSorted(),
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    kill,
    start,
    async stop() {
      client.disconnect();
      await kill();
    },
  };
}
