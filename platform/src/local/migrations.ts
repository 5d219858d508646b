import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Client, DatabaseError } from 'pg';
import { migrateJobQueue } from '../adapters/job-queue/graphile.ts';
import { LocalError } from './errors.ts';

const FOLDER = new URL('../../prisma/migrations/', import.meta.url);
/** Prisma's own advisory lock, so that `prisma migrate` and this runner wait for each other. */
const LOCK = 72707369;
/** Longer than all of the migrations take on an empty database; who holds the lock for longer has stopped working. */
const LOCK_WITHIN_SECONDS = 120;
/** PostgreSQL's lock_not_available. */
const NO_LOCK = '55P03';

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** As Prisma computes it: SHA-256 of the file. */
  readonly checksum: string;
}

const migrations = (): readonly Migration[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((name) => {
      const sql = readFileSync(new URL(`${name}/migration.sql`, FOLDER), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies what is missing, each migration in a transaction of its own, and records it as Prisma does. Answers the names applied.
 * Throws LocalError when the database cannot be reached, another one migrates it and does not end, a migration was edited after it was
 * applied, or one fails.
 */
export async function migrate(url: string, lockWithinSeconds = LOCK_WITHIN_SECONDS): Promise<readonly string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new LocalError(
      `The database cannot be reached (${error instanceof Error ? error.message : 'unknown reason'}). Check DATABASE_URL, or leave it empty for the embedded one.`,
      { cause: error },
    );
  }
  try {
    await lock(client, lockWithinSeconds);
    await client.query(TABLE);
    const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    const applied: string[] = [];
    for (const migration of migrations()) {
      const record = rows.find(({ migration_name }) => migration_name === migration.name);
      if (!record) {
        await apply(client, migration);
        applied.push(migration.name);
      } else if (record.finished_at === null)
        throw new LocalError(
          `The migration ${migration.name} failed earlier and was not resolved. Run: npx prisma migrate resolve --rolled-back ${migration.name}`,
        );
      else if (record.checksum !== migration.checksum)
        throw new LocalError(
          `The migration ${migration.name} was edited after it was applied. Restore it, or set DATABASE_URL (or DATA_DIR) to another database.`,
        );
    }
    await migrateJobQueue(url);
    return applied;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function lock(client: Client, withinSeconds: number): Promise<void> {
  await client.query(`SET lock_timeout = '${withinSeconds}s'`);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== NO_LOCK) throw error;
    throw new LocalError(
      `Another process has been migrating this database for ${withinSeconds} s. Wait for it, or end it if it hangs, and start again.`,
      { cause: error },
    );
  }
  await client.query('RESET lock_timeout');
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new LocalError(`The migration ${name} failed and was rolled back: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
}
