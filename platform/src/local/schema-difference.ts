import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

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
 * The engine's questions to the catalogue, as its WebAssembly build must ask them: the type "char" reaches it as a number otherwise,
 * and it does not know the not-null constraints that PostgreSQL 18 keeps in pg_constraint.
 */
const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcon\.(confdeltype|confupdtype)\b/g, 'con.$1::text AS $1'],
  [/contype NOT IN \('p', 'u', 'f'\)/, "contype NOT IN ('p', 'u', 'f', 'n')"],
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
    const client = new pg.Client({ connectionString: this.#url });
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

/** Where the engine leaves its last words before it aborts; without it, it fails on that instead. */
const PANICS = {
  message: '',
  set_message(message: string): void {
    PANICS.message = message;
    process.stderr.write(message);
  },
};

/**
 * What the migrations lack to make the schema, as the SQL of the missing migration; undefined when they agree.
 * Rules that Prisma's language has no word for (checks) are not compared. Throws when a migration fails or the schema has a mistake.
 */
export async function schemaDifference({ url, schemaFolder, migrationsFolder }: SchemaSources): Promise<string | undefined> {
  const files = readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .toSorted()
    .map((name) => {
      const file = path.join(schemaFolder, name);
      return { path: file, content: readFileSync(file, 'utf8') };
    });
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: PANICS });
  const engine = await SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new ShadowedPostgres(url)),
  );
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrationList(migrationsFolder) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? undefined : (stdout ?? '').trim();
  } catch (error) {
    throw PANICS.message === '' ? error : new Error(PANICS.message, { cause: error });
  } finally {
    engine.free();
  }
}
