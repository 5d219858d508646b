/** Stops what the set-up started, and removes what the tests left. */
// oxlint-disable-next-line import/no-default-export -- Jest asks for it
export default async function teardown(): Promise<void> {
  await globalThis.testServer?.stop();
  globalThis.removeTestFiles?.();
}
