/** Settles whose requests are whose and starts telemetry, its metrics on a port of their own, never through the shop's. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { trustConnectionsOnly } = await import('./lib/address/server');
  trustConnectionsOnly();
  const { start } = await import('./lib/telemetry/start');
  await start();
}
