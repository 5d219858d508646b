import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../src/local/ports.ts';
import { eventually } from './eventually.ts';
import { processEnvironment } from './process-environment.ts';

const MAIN = path.join(import.meta.dirname, '../src/main.ts');

export interface PlatformProcess {
  readonly url: string;
  /** The titles that a search in this process finds. */
  search(query: string): Promise<readonly string[]>;
  /** SIGKILL: nothing is finished, nothing is said. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** The platform as a process of its own, ready, so that it can be killed. */
export async function startPlatformProcess(databaseUrl: string): Promise<PlatformProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...processEnvironment(),
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      DATABASE_URL: databaseUrl,
      PLATFORM_PORT: String(port),
      PLATFORM_METRICS_PORT: '0',
      TOKEN_SECRET: 'a-secret-for-mailed-links-of-the-test',
      // Tests ask until it is so.
      RATE_LIMIT_PER_MINUTE: '1000000',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await eventually(
    () => {
      if (child.exitCode !== null) throw new Error(`the platform ended with ${child.exitCode}`);
      return fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    (ok) => ok,
  );
  return {
    url,
    async search(query) {
      const response = await fetch(`${url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'query Q($query: String!) { search(input: { query: $query }) { ... on SearchConnection { edges { node { title } } } } }',
          variables: { query },
        }),
      });
      const { data } = (await response.json()) as {
        data: { search: { edges: readonly { node: { title: string } }[] } };
      };
      return data.search.edges.map(({ node }) => node.title);
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
