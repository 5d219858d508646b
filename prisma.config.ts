import { defineConfig } from 'prisma/config';
import { loadEnvFile } from './observability/node/env-file.ts';

// `npx prisma …` reads this, `.env` before it. The default address is that of the embedded PostgreSQL that `npm start` runs.
loadEnvFile();
const { env, argv } = process;
// To generate needs no schema engine, and yet Prisma downloads one unless it is told of any program.
if (argv.includes('generate')) env['PRISMA_SCHEMA_ENGINE_BINARY'] ||= process.execPath;

export default defineConfig({
  schema: 'platform/prisma/schema',
  migrations: { path: 'platform/prisma/migrations' },
  datasource: {
    url: env['DATABASE_URL'] || `postgresql://asyncflow:asyncflow@127.0.0.1:${env['EMBEDDED_POSTGRES_PORT'] || 55432}/asyncflow`,
  },
});
