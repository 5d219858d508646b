import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from '../src/local/ports.ts';
import { TEST_SECRET } from './running-platform.ts';
import { until } from './eventually.ts';
import { processEnvironment } from './process-environment.ts';

const MAIN = new URL('../src/main.ts', import.meta.url).pathname;

export interface PlatformChild {
  readonly url: string;
  /** As the machine would: no good-bye. */
  kill(): Promise<void>;
}

/** The platform in a process of its own, to be killed; ready when it resolves. */
export async function startPlatformChild(
  databaseUrl: string,
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<PlatformChild> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
    env: {
      PATH: process.env['PATH'],
      ...processEnvironment(),
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PLATFORM_PORT: String(port),
      PLATFORM_METRICS_PORT: '0',
      LOG_LEVEL: 'silent',
      FORWARDED_SECRET: TEST_SECRET,
      RATE_LIMIT_PER_MINUTE: '100000',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`the platform ended with ${child.exitCode}`);
    return fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  });
  return {
    url,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
