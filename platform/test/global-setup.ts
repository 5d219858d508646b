import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../src/local/ports.ts';
import { ensurePostgres, type LocalPostgres } from '../src/local/postgres.ts';
import { makeTemplate } from './harness.ts';

declare global {
  // oxlint-disable-next-line no-var
  var testPostgres: { readonly server: LocalPostgres; readonly dataDir: string } | undefined;
}

/** One PostgreSQL for all tests, with a migrated template; TEST_POSTGRES_URL (a superuser's) is used instead when it is set. */
// oxlint-disable-next-line import/no-default-export -- Jest asks for it
export default async function setup(): Promise<void> {
  if (process.env['TEST_POSTGRES_URL'] === undefined) {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-test-'));
    chmodSync(dataDir, 0o755);
    const server = await ensurePostgres({ dataDir, port: await freePort(), disposable: true });
    globalThis.testPostgres = { server, dataDir };
    process.env['TEST_POSTGRES_URL'] = server.adminUrl;
  }
  await makeTemplate(process.env['TEST_POSTGRES_URL'] ?? '');
}
