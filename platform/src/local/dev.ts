import { keptSecret } from '@asyncflow/observability/node/kept-secret.ts';
import path from 'node:path';
import { runCommand } from './command-line.ts';
import { localConfig } from './environment.ts';
import { fillDatabase, migrateDatabase, startPostgres } from './prepare.ts';
import { ROOT } from './services.ts';

const USAGE = `npm run dev:backend
The platform alone, restarted on change, on a database that is there; PostgreSQL outlives a restart.`;

await runCommand({ usage: USAGE }, async () => {
  const { config, environment } = localConfig(path.join(ROOT, '.env'));
  const dataDir = path.resolve(ROOT, config.DATA_DIR);
  const postgres = await startPostgres({ ...config, DATA_DIR: dataDir });
  const url = postgres?.url ?? config.databaseUrl;
  await migrateDatabase(url);
  await fillDatabase(url, dataDir);
  const tokenSecret = config.TOKEN_SECRET ?? keptSecret(dataDir, 'token-secret');
  Object.assign(process.env, environment, { DATABASE_URL: url, TOKEN_SECRET: tokenSecret });
  await import('../main.ts');
});
// What the platform began before it failed would keep the process.
if (process.exitCode !== undefined) process.exit();
