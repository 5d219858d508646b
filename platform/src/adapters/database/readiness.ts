import { readdirSync } from 'node:fs';
import type { Database } from '../../ports/database.ts';

const MIGRATIONS = new URL('../../../prisma/migrations/', import.meta.url);
const ANSWER_WITHIN_MS = 2000;

/** Why the database cannot be worked with; undefined when it answers and every migration has been applied. */
export function databaseReadiness(database: Database): () => Promise<string | undefined> {
  const wanted = readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const check = async (): Promise<string | undefined> => {
    const applied = await database.$queryRaw<
      { migration_name: string }[]
    >`SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const missing = wanted.filter((name) => !applied.some(({ migration_name }) => migration_name === name));
    return missing.length > 0 ? `${missing.length} migrations are not applied` : undefined;
  };
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve('the database does not answer'), ANSWER_WITHIN_MS);
    });
    try {
      return await Promise.race([check(), late]);
    } catch {
      return 'the database cannot be reached';
    } finally {
      clearTimeout(timer);
    }
  };
}
