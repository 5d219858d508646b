import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { openDatabase } from '../src/adapters/database/prisma.ts';
import { migrate } from '../src/local/migrations.ts';
import { freePort } from '../src/local/ports.ts';
import { ensurePostgres } from '../src/local/postgres.ts';
import type { Database } from '../src/ports/database.ts';

const TEMPLATE = 'asyncflow_template';

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  /** Closes every connection to it and drops it. */
  close(): Promise<void>;
}

const onServer = (adminUrl: string, database: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
};

async function asAdmin(adminUrl: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A migrated database that the others are copies of. */
export async function makeTemplate(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, `DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`, `CREATE DATABASE ${TEMPLATE}`);
  await migrate(onServer(adminUrl, TEMPLATE));
}

export interface TestServer {
  /** The superuser's. */
  readonly adminUrl: string;
  /** Stops it, and its data is gone. */
  stop(): Promise<void>;
}

/** A PostgreSQL with a migrated template, fast and gone afterwards. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-test-'));
  chmodSync(dataDir, 0o755);
  const { adminUrl, stop } = await ensurePostgres({ dataDir, port: await freePort(), disposable: true });
  await makeTemplate(adminUrl);
  return {
    adminUrl,
    async stop() {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * A server of this test file's own, used by `openTestDatabase` until it is stopped. For what depends on which transactions run: their
 * numbers are those of the whole server, and other test files' transactions hold back what is read.
 */
export async function startOwnServer(): Promise<TestServer> {
  const shared = process.env['TEST_POSTGRES_URL'];
  const server = await startTestServer();
  process.env['TEST_POSTGRES_URL'] = server.adminUrl;
  return {
    ...server,
    async stop() {
      process.env['TEST_POSTGRES_URL'] = shared;
      await server.stop();
    },
  };
}

/** A fresh, migrated, empty database of this test's own. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env['TEST_POSTGRES_URL'];
  if (adminUrl === undefined)
    throw new Error('TEST_POSTGRES_URL is not set: run the tests through Jest, whose global set-up starts PostgreSQL');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const url = onServer(adminUrl, name);
  const database = openDatabase({ url, connectionsMax: 5, telemetry: recordingTelemetry() });
  return {
    url,
    database,
    async close() {
      await database.$disconnect();
      await asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
