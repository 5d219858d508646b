import type { ActiveSpan } from '../conventions/telemetry.ts';
import { serveMetrics } from './metrics-server.ts';
import type { NodeTelemetry } from './start.ts';

const SPAN: ActiveSpan = { set: () => undefined, fail: () => undefined };
const CONTENT_TYPE = 'application/openmetrics-text; version=1.0.0; charset=utf-8';
const nothing = (): Promise<string> => Promise.resolve('# EOF\n');

/** Telemetry that says nothing (OpenTelemetry's OTEL_SDK_DISABLED): what its cost is measured against. */
export const silentTelemetry = (): NodeTelemetry => ({
  count: () => undefined,
  observe: () => undefined,
  gauge: () => undefined,
  span: (_contract, _options, work) => work(SPAN),
  request: (_contract, _options, work) => work(SPAN),
  log: () => undefined,
  traceparent: () => undefined,
  traceId: undefined,
  serveMetrics: ({ host, port }) => serveMetrics({ host, port, contentType: CONTENT_TYPE, text: nothing }),
  metricsText: nothing,
  metricsContentType: CONTENT_TYPE,
  traces: () => [],
  shutdown: () => Promise.resolve(),
});
