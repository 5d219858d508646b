import path from 'node:path';
import { localConfig } from '../local/environment.ts';
import { LocalError } from '../local/errors.ts';
import { ensurePostgres } from '../local/postgres.ts';
import { schemaDifference } from '../local/schema-difference.ts';
import { runCommand } from '../local/command-line.ts';

const USAGE = `npm run db:check
Says whether the migrations make what the schema says: runs them in a scratch database, without a downloaded engine.`;
const PRISMA = path.resolve(import.meta.dirname, '../../prisma');

await runCommand({ usage: USAGE }, async () => {
  const { config } = localConfig();
  const postgres =
    config.DATABASE_URL === undefined
      ? await ensurePostgres({ dataDir: config.DATA_DIR, port: config.EMBEDDED_POSTGRES_PORT })
      : undefined;
  try {
    const difference = await schemaDifference({
      url: postgres?.url ?? config.databaseUrl,
      schemaFolder: path.join(PRISMA, 'schema'),
      migrationsFolder: path.join(PRISMA, 'migrations'),
    });
    if (difference !== undefined)
      throw new LocalError(`The migrations do not make what the schema says. A migration with this would:\n\n${difference}`);
    process.stdout.write('Schema and migrations agree.\n');
  } finally {
    if (postgres && !postgres.adopted) await postgres.stop();
  }
});
