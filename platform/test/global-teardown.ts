import { rmSync } from 'node:fs';

/** Stops only what the set-up started. */
// oxlint-disable-next-line import/no-default-export -- Jest asks for it
export default async function teardown(): Promise<void> {
  await globalThis.testPostgres?.server.stop();
  if (globalThis.testPostgres) rmSync(globalThis.testPostgres.dataDir, { recursive: true, force: true });
}
