import { otlpEndpoints } from '@asyncflow/observability/node/otlp.ts';
import { startTelemetry } from '@asyncflow/observability/node/start.ts';
import { observeRequests } from './requests';
import { shareTelemetry } from './server';

const METRICS_HOST = process.env['STOREFRONT_METRICS_HOST'] || '127.0.0.1';
const METRICS_PORT = Number(process.env['STOREFRONT_METRICS_PORT'] ?? 9474);
const TRACES_PER_SECOND_MAX = Number(process.env['TRACES_PER_SECOND_MAX'] ?? 20);

/** Starts this process's telemetry and serves it on a port of its own, loopback only unless said. A taken port is said and survived: the shop goes on. */
export async function start(): Promise<void> {
  const telemetry = startTelemetry({
    service: 'storefront',
    version: '0.1.0',
    environment: process.env.NODE_ENV === 'production' ? 'production' : 'development',
    logLevel: process.env['LOG_LEVEL'] ?? 'info',
    otlp: otlpEndpoints(process.env),
    tracesPerSecondMax: TRACES_PER_SECOND_MAX,
  });
  shareTelemetry(telemetry);
  observeRequests(telemetry, { exceptPort: METRICS_PORT, forwardedSecret: process.env['FORWARDED_SECRET'] });
  await telemetry.serveMetrics({ host: METRICS_HOST, port: METRICS_PORT, debugTraces: true }).catch((error: unknown) => {
    process.stderr.write(
      `metrics of the storefront are not served: ${error instanceof Error ? error.message : 'unknown reason'}. Set STOREFRONT_METRICS_PORT to a free port.\n`,
    );
  });
}
