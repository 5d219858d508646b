/** Starts telemetry, its metrics on a port of their own, never through the shop's. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { start } = await import('./lib/telemetry/start');
  await start();
}
