import { createServer } from 'node:http';
import { collectDefaultMetrics, Registry, type OpenMetricsContentType } from 'prom-client';

const PORT = Number(process.env['STOREFRONT_METRICS_PORT'] ?? 9474);

/** OpenMetrics text of this process at `/metrics`; loopback only. A taken port is said and survived: the shop goes on. */
export async function serveMetrics(): Promise<void> {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  collectDefaultMetrics({ register: registry });
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (metrics) => response.writeHead(200, { 'content-type': registry.contentType }).end(metrics),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.once('error', (error) => {
      process.stderr.write(
        `metrics of the storefront are not served: ${error.message}. Set STOREFRONT_METRICS_PORT to a free port.\n`,
      );
      resolve();
    });
    server.listen(PORT, '127.0.0.1', () => resolve());
  });
  server.unref();
}
