import { makeTemplate, startTestServer, type TestServer } from './harness.ts';

declare global {
  // oxlint-disable-next-line no-var
  var testServer: TestServer | undefined;
}

/** One PostgreSQL for all tests, with a migrated template; TEST_POSTGRES_URL (a superuser's) is used instead when it is set. */
// oxlint-disable-next-line import/no-default-export -- Jest asks for it
export default async function setup(): Promise<void> {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given !== undefined) return makeTemplate(given);
  globalThis.testServer = await startTestServer();
  process.env['TEST_POSTGRES_URL'] = globalThis.testServer.adminUrl;
}
