import { ensurePostgres } from '../local/postgres.ts';
import { localConfig } from '../local/environment.ts';
import { migrate } from '../local/migrations.ts';
import { runCommand } from '../local/command-line.ts';

const USAGE = `npm run db:migrate
Applies the migrations that are missing, on DATABASE_URL or the embedded database, without a downloaded engine.`;

await runCommand({ usage: USAGE }, async () => {
  const { config } = localConfig();
  const postgres =
    config.DATABASE_URL === undefined
      ? await ensurePostgres({ dataDir: config.DATA_DIR, port: config.EMBEDDED_POSTGRES_PORT })
      : undefined;
  try {
    const applied = await migrate(postgres?.url ?? config.databaseUrl);
    process.stdout.write(
      applied.length === 0 ? 'Nothing to apply.\n' : `Applied:\n${applied.map((name) => `  ${name}\n`).join('')}`,
    );
  } finally {
    if (postgres && !postgres.adopted) await postgres.stop();
  }
});
