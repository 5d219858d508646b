import type { Database } from '../src/ports/database.ts';

/** `schema.table` of those in which a row, read as text, holds the value somewhere; every schema that is not PostgreSQL's own. */
export async function tablesWith(database: Database, value: string): Promise<readonly string[]> {
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await database.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM ${name} AS row WHERE position($1 in row::text) > 0 LIMIT 1`,
      value,
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
