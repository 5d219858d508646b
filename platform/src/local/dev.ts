import path from 'node:path';
import { localConfig } from './environment.ts';
import { LocalError } from './errors.ts';
import { fillDatabase, startPostgres } from './prepare.ts';
import { keptSecret } from './secret.ts';
import { ROOT } from './services.ts';

// `npm run dev:backend`: the platform in this process, on a database that is there; PostgreSQL outlives a restart.
try {
  const { config, environment } = localConfig(path.join(ROOT, '.env'));
  const dataDir = path.resolve(ROOT, config.DATA_DIR);
  const postgres = await startPostgres({ ...config, DATA_DIR: dataDir });
  const url = postgres?.url ?? config.databaseUrl;
  await fillDatabase(url, dataDir);
  const tokenSecret = config.TOKEN_SECRET ?? keptSecret(dataDir, 'token-secret');
  Object.assign(process.env, environment, { DATABASE_URL: url, TOKEN_SECRET: tokenSecret });
  await import('../main.ts');
} catch (error) {
  if (!(error instanceof LocalError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
