import { createServer } from 'node:http';
import { debugTracesPage } from './debug-traces.ts';
import type { RingTrace } from './trace-ring.ts';

export interface MetricsServer {
  /** The port in use: the asked one, or a free one when 0 was asked. */
  readonly port: number;
  close(): Promise<void>;
}

export interface MetricsServerOptions {
  readonly host: string;
  readonly port: number;
  readonly contentType: string;
  text(): Promise<string>;
  /** Shown as `/debug/traces`; for a process that has no other place for them. */
  traces?(): readonly RingTrace[];
}

/** Serves `/metrics`, `/healthz`, and traces where there are some to show, nothing else. Rejects when the port is taken. */
export async function serveMetrics({ host, port, contentType, text, traces }: MetricsServerOptions): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method === 'GET' && request.url === '/healthz') return response.end('alive\n');
    if (request.method === 'GET' && request.url === '/debug/traces' && traces)
      return (request.headers.accept ?? '').includes('text/html')
        ? response.setHeader('content-type', 'text/html; charset=utf-8').end(debugTracesPage(traces()))
        : response.setHeader('content-type', 'application/json').end(JSON.stringify(traces()));
    if (request.method !== 'GET' || request.url !== '/metrics') return response.writeHead(404).end();
    text().then(
      (body) => response.writeHead(200, { 'content-type': contentType }).end(body),
      () => response.writeHead(500).end(),
    );
    return response;
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
