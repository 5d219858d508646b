import { defineConfig } from 'prisma/config';

// `npx prisma …` reads this. The default address is that of the embedded PostgreSQL that `npm start` runs.
export default defineConfig({
  schema: 'platform/prisma/schema',
  migrations: { path: 'platform/prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://asyncflow:asyncflow@127.0.0.1:55432/asyncflow' },
});
