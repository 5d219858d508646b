/** Serves this process's metrics on a port of its own, never through the shop's. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { serveMetrics } = await import('./lib/telemetry/metrics');
  await serveMetrics();
}
