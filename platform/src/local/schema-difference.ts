import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { LocalError } from './errors.ts';

export interface SchemaSources {
  /** Of a role that may create databases: the migrations are run in one of their own, which is dropped again. */
  readonly url: string;
  /** Holds `*.prisma`. */
  readonly schemaFolder: string;
  /** Holds `<name>/migration.sql`. */
  readonly migrationsFolder: string;
}

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * The engine's questions about the database, as its WebAssembly build must ask them: it cannot read PostgreSQL's type "char". The
 * constraints of the last one (checks, exclusions, PostgreSQL 18's not-null ones) have no word in Prisma's language and are left out.
 */
const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcon\.(confdeltype|confupdtype)\b/g, 'con.$1::text AS $1'],
  [/constr\.contype AS constraint_type/, 'constr.contype::text AS constraint_type'],
  [/contype NOT IN \('p', 'u', 'f'\)/, 'false'],
];

function corrected(adapter: Adapter): Adapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = (query) =>
    queryRaw({ ...query, sql: CORRECTIONS.reduce((sql, [pattern, text]) => sql.replace(pattern, text), query.sql) });
  return adapter;
}

/** Connects the engine to a shadow database that is dropped when the engine lets go of it. */
class ShadowedPostgres extends PrismaPg {
  readonly #url: string;

  constructor(url: string) {
    super({ connectionString: url });
    this.#url = url;
  }

  override async connect(): Promise<Adapter> {
    return corrected(await super.connect());
  }

  override async connectToShadowDb(): Promise<Adapter> {
    const name = `asyncflow_shadow_${randomUUID().replaceAll('-', '')}`;
    await this.#run(`CREATE DATABASE ${name}`);
    const shadowUrl = new URL(this.#url);
    shadowUrl.pathname = `/${name}`;
    const shadow = corrected(await new PrismaPg({ connectionString: shadowUrl.href }).connect());
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await this.#run(`DROP DATABASE ${name} WITH (FORCE)`);
    };
    return shadow;
  }

  async #run(statement: string): Promise<void> {
    const client = new Client({ connectionString: this.#url });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
}

function migrationList(folder: string): Parameters<SchemaEngine['applyMigrations']>[0]['migrationsList'] {
  const lock = path.join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: { path: path.basename(lock), content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
        },
      })),
  };
}

/** The engine's text without the Rust frames it ends with. */
const plain = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\n +\d+: [^]*$/, '').trim();

/** What the engine calls before it aborts the process: its last words would be lost otherwise. */
const LAST_WORDS = { set_message: (message: string): boolean => process.stderr.write(`${message}\n`) };

/**
 * What the migrations lack to make the schema, as the SQL of the missing migration; undefined when they agree.
 * Rules that Prisma's language has no word for (checks) are not compared. Throws LocalError when a migration fails or the schema
 * has a mistake.
 */
export async function schemaDifference({ url, schemaFolder, migrationsFolder }: SchemaSources): Promise<string | undefined> {
  const files = readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .toSorted()
    .map((name) => {
      const file = path.join(schemaFolder, name);
      return { path: file, content: readFileSync(file, 'utf8') };
    });
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: LAST_WORDS });
  let engine: SchemaEngine | undefined;
  try {
    engine = await SchemaEngine.new(
      { datamodels: files.map((file) => [file.path, file.content]) },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(new ShadowedPostgres(url)),
    );
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrationList(migrationsFolder) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? undefined : (stdout ?? '').trim();
  } catch (error) {
    throw new LocalError(`Schema and migrations cannot be compared: ${plain(error)}`, { cause: error });
  } finally {
    engine?.free();
  }
}
