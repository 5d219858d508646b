/** Stops only what the set-up started. */
// oxlint-disable-next-line import/no-default-export -- Jest asks for it
export default async function teardown(): Promise<void> {
  await globalThis.testServer?.stop();
}
