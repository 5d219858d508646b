import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeTemplate, startTestServer, type TestServer } from './harness.ts';

declare global {
  // oxlint-disable-next-line no-var
  var testServer: TestServer | undefined;
  // oxlint-disable-next-line no-var
  var removeTestFiles: (() => void) | undefined;
}

/** One temporary folder for all tests; what a test leaves behind goes with it. */
function ownTemporaryFolder(): void {
  const before = process.env['TMPDIR'];
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-tests-'));
  // PostgreSQL runs as another user where the tests run as root.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  // Commands and platforms that tests start as processes compile the same files: once is enough.
  process.env['NODE_COMPILE_CACHE'] ??= path.join(folder, 'compile-cache');
  globalThis.removeTestFiles = () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** One PostgreSQL for all tests, with a migrated template; TEST_POSTGRES_URL (a superuser's) is used instead when it is set. */
// oxlint-disable-next-line import/no-default-export -- Jest asks for it
export default async function setup(): Promise<void> {
  ownTemporaryFolder();
  const given = process.env['TEST_POSTGRES_URL'];
  if (given !== undefined) return makeTemplate(given);
  globalThis.testServer = await startTestServer();
  process.env['TEST_POSTGRES_URL'] = globalThis.testServer.adminUrl;
}
