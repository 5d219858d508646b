import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Config } from '../kernel/config.ts';
import { LocalError } from '../local/errors.ts';
import { ensurePostgres } from '../local/postgres.ts';

/** A database of the shop: DATABASE_URL's, DATA_DIR's where it runs, or that one started for the time of `work`. Never another shop's on the same port. */
export async function withDatabaseServer<T>(config: Config, work: (url: string) => Promise<T>): Promise<T> {
  if (config.DATABASE_URL !== undefined) return work(config.databaseUrl);
  const postgres = await ensurePostgres({ dataDir: config.DATA_DIR, port: config.EMBEDDED_POSTGRES_PORT });
  try {
    return await work(postgres.url);
  } finally {
    if (!postgres.adopted) await postgres.stop();
  }
}

/** An empty database beside the shop's, dropped after `work`. Throws LocalError when the server cannot be reached or lets nobody create one. */
export async function withScratchDatabase<T>(config: Config, work: (url: string) => Promise<T>): Promise<T> {
  return withDatabaseServer(config, async (shopUrl) => {
    const name = `scratch_${randomUUID().replaceAll('-', '')}`;
    const run = async (statement: string): Promise<void> => {
      const client = new pg.Client({ connectionString: shopUrl });
      try {
        await client.connect();
        await client.query(statement);
      } catch (error) {
        throw new LocalError(
          `A scratch database cannot be made (${error instanceof Error ? error.message : 'unknown reason'}). Check DATABASE_URL; its role needs CREATEDB.`,
          { cause: error },
        );
      } finally {
        await client.end().catch(() => undefined);
      }
    };
    await run(`CREATE DATABASE ${name}`);
    try {
      const url = new URL(shopUrl);
      url.pathname = `/${name}`;
      return await work(url.href);
    } finally {
      await run(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
}
