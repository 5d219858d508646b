// `npm run dev:frontend`: the storefront on the settings of the repository's `.env`, restarting on change, beside a platform that runs.
import path from 'node:path';
import { loadEnvFile } from '../observability/node/env-file.ts';

loadEnvFile(path.join(import.meta.dirname, '../.env'));
await import('./server.ts').catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.message : error)}\n`);
  process.exit(1);
});
