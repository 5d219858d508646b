import { keptSecret } from '@asyncflow/observability/node/kept-secret.ts';
import path from 'node:path';
import { runCommand } from './command-line.ts';
import { localConfig } from './environment.ts';
import { expectFree } from './ports.ts';
import { fillDatabase, migrateDatabase, startPostgres } from './prepare.ts';
import { ROOT } from './services.ts';

const USAGE = `npm run dev:backend
The platform alone, restarted on change, on the embedded database or DATABASE_URL; PostgreSQL outlives a restart, and ends with Ctrl-C.`;

const PORTS_FREE_WITHIN_MS = 2000;

await runCommand({ usage: USAGE }, async () => {
  const { config, environment } = localConfig(path.join(ROOT, '.env'));
  const dataDir = path.resolve(ROOT, config.DATA_DIR);
  const { PLATFORM_PORT, PLATFORM_METRICS_PORT } = config;
  // Who ran before a restart may hold them for a moment longer.
  await expectFree({ PLATFORM_PORT, PLATFORM_METRICS_PORT }, PORTS_FREE_WITHIN_MS);
  const postgres = await startPostgres({ ...config, DATA_DIR: dataDir });
  // A restart sends SIGTERM. Last of all, once the platform has drained; before it serves nobody else ends this process.
  let isInterrupted = false;
  process.on('SIGINT', () => {
    isInterrupted = true;
    if (process.listenerCount('SIGINT') === 1) process.exit(0);
  });
  process.on('exit', () => void (isInterrupted && postgres?.stop()));
  const url = postgres?.url ?? config.databaseUrl;
  await migrateDatabase(url);
  await fillDatabase(url, dataDir);
  const tokenSecret = config.TOKEN_SECRET ?? keptSecret(dataDir, 'token-secret');
  Object.assign(process.env, environment, { DATABASE_URL: url, TOKEN_SECRET: tokenSecret });
  await import('../main.ts');
});
// What the platform began before it failed would keep the process.
if (process.exitCode !== undefined) process.exit();
