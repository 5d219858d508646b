import path from 'node:path';
import { localConfig } from './environment.ts';
import { LocalError } from './errors.ts';
import { fillDatabase, startPostgres } from './prepare.ts';
import { ROOT } from './services.ts';

// `npm run dev:backend`: the platform in this process, on a database that is there; PostgreSQL outlives a restart.
try {
  const { config, environment } = localConfig(path.join(ROOT, '.env'));
  const postgres = await startPostgres({ ...config, DATA_DIR: path.resolve(ROOT, config.DATA_DIR) });
  const url = postgres?.url ?? config.databaseUrl;
  await fillDatabase(url, path.resolve(ROOT, config.DATA_DIR));
  Object.assign(process.env, environment, { DATABASE_URL: url });
  await import('../main.ts');
} catch (error) {
  if (!(error instanceof LocalError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
