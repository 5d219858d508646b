/** Settles whose requests are whose, and serves this process's metrics on a port of its own, never through the shop's. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { trustConnectionsOnly } = await import('./lib/address/server');
  trustConnectionsOnly();
  const { serveMetrics } = await import('./lib/telemetry/metrics');
  await serveMetrics();
}
