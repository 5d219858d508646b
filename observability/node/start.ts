import { availableParallelism } from 'node:os';
import pino from 'pino';
import type { AttributeValue, LogContract, SpanContract } from '../conventions/define.ts';
import {
  buildInfo,
  cpusAvailable,
  exportQueue,
  exportQueueMax,
  logLinesDropped,
  spansDropped,
  tracesKept,
  tracesKeptMax,
  tracesLeftOut,
  tracesStarted,
  undeclared,
} from '../conventions/process.ts';
import type { ActiveSpan, Telemetry } from '../conventions/telemetry.ts';
import { countedBy } from './counted-by.ts';
import { EXPORT_QUEUE_MAX } from './export-queue.ts';
import { LogExport } from './log-export.ts';
import { logOutput } from './log-output.ts';
import { serveMetrics, type MetricsServer } from './metrics-server.ts';
import { Metrics } from './metrics.ts';
import type { OtlpEndpoints } from './otlp.ts';
import { resourceOf } from './resource.ts';
import { SpanExport } from './span-export.ts';
import { TraceRing, type RingTrace } from './trace-ring.ts';
import { Tracing, type RequestOptions } from './tracing.ts';

export interface TelemetryOptions {
  readonly service: (typeof buildInfo.labels.service)[number];
  readonly version: string;
  readonly environment: (typeof buildInfo.labels.environment)[number];
  readonly logLevel: pino.LevelWithSilentOrString;
  /** Where traces go, without which they stay in the local ring; and the log, beside standard output. */
  readonly otlp?: Partial<OtlpEndpoints>;
  /** A batch's time to reach the collector, retries included; 10 s unless said. */
  readonly exportTimeoutMs?: number;
  /** Traces begun a second at most, beside synthetic, failed and slow ones. */
  readonly tracesPerSecondMax: number;
  readonly ringTracesMax?: number;
  readonly logStream?: pino.DestinationStream;
  /** Monotonic seconds. */
  readonly seconds?: () => number;
}

export interface NodeTelemetry extends Telemetry {
  /** The span of an incoming request; decides whether it is sampled before a span is made. */
  request<A extends string, T>(contract: SpanContract<A>, options: RequestOptions<A>, work: (span: ActiveSpan<A>) => T): T;
  /** Serves `/metrics` (OpenMetrics, exemplars), `/healthz` and, where asked for, the ring as `/debug/traces`. Rejects when the port is taken. */
  serveMetrics(options: { readonly host: string; readonly port: number; readonly debugTraces?: boolean }): Promise<MetricsServer>;
  metricsText(): Promise<string>;
  readonly metricsContentType: string;
  /** Newest first; empty when traces are exported. */
  traces(): readonly RingTrace[];
  /** Exports what is queued and stops; within 2 s, whether the collector answers or not. */
  shutdown(): Promise<void>;
}

const EXPORT_TIMEOUT_MS = 10_000;
const REDACTED = ['authorization', 'cookie', 'token', 'password', 'email'].flatMap((name) => [name, `*.${name}`]);

/** Starts telemetry for this process. Outside the contract nothing is emitted: an error in tests and development, counted in production. */
export function startTelemetry(options: TelemetryOptions): NodeTelemetry {
  const strict = options.environment !== 'production';
  const seconds = options.seconds ?? (() => performance.now() / 1000);
  const metrics = new Metrics(strict);
  const ringMax = options.ringTracesMax ?? 200;
  const ring = new TraceRing(ringMax, () => metrics.count(spansDropped, { reason: 'trace-too-long' }));
  const resource = resourceOf(options);
  const { traces: tracesUrl, logs: logsUrl } = options.otlp ?? {};
  const timeoutMs = options.exportTimeoutMs ?? EXPORT_TIMEOUT_MS;
  const spanExport =
    tracesUrl === undefined
      ? undefined
      : new SpanExport({
          url: tracesUrl,
          timeoutMs,
          onLost: (reason, spans) => metrics.count(spansDropped, { reason }, spans),
        });
  const logExport =
    logsUrl === undefined
      ? undefined
      : new LogExport({
          url: logsUrl,
          timeoutMs,
          resource,
          onLost: (reason, lines) => metrics.count(logLinesDropped, { reason }, lines),
        });
  const tracing = new Tracing({
    ...options,
    strict,
    resource,
    processor: spanExport ?? ring,
    seconds,
    onTrace: (reason) => metrics.count(tracesStarted, { reason }),
    onLeftOut: (reason) => metrics.count(tracesLeftOut, { reason }),
    onUndeclared: () => metrics.count(undeclared, { kind: 'attribute' }),
  });
  const written = options.logStream ?? logOutput(() => metrics.count(logLinesDropped, { reason: 'output' }));
  const logger = pino(
    {
      level: options.logLevel,
      base: { service: options.service },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: REDACTED, censor: '[redacted]' },
      mixin: () => tracing.ids() ?? {},
    },
    {
      write: (line: string) => {
        written.write(line);
        logExport?.write(line);
      },
    },
  );
  for (const counter of countedBy(options.service)) metrics.show(counter);
  metrics.gauge(buildInfo, { service: options.service, environment: options.environment }, 1);
  metrics.gauge(cpusAvailable, {}, availableParallelism());
  metrics.gauge(tracesKeptMax, {}, ringMax);
  for (const signal of exportQueueMax.labels.signal) metrics.gauge(exportQueueMax, { signal }, EXPORT_QUEUE_MAX);

  const metricsText = (): Promise<string> => {
    metrics.gauge(tracesKept, {}, ring.size);
    metrics.gauge(exportQueue, { signal: 'traces' }, spanExport?.waiting ?? 0);
    metrics.gauge(exportQueue, { signal: 'logs' }, logExport?.waiting ?? 0);
    return metrics.text();
  };

  return {
    count: (metric, labels, by) => metrics.count(metric, labels, by),
    observe: (metric, labels, value) => metrics.observe(metric, labels, value, tracing.sampledTraceId),
    gauge: (metric, labels, value) => metrics.gauge(metric, labels, value),
    span: (contract, spanOptions, work) => tracing.span(contract, spanOptions, work),
    request: (contract, requestOptions, work) => tracing.request(contract, requestOptions, work),
    traceparent: () => tracing.traceparent(),
    get traceId() {
      return tracing.ids()?.trace_id;
    },
    log: (contract, fields) =>
      logger[contract.level](
        { event: contract.event, ...declared(contract, fields, strict, () => metrics.count(undeclared, { kind: 'field' })) },
        contract.message,
      ),
    traces: () => ring.traces(),
    metricsText,
    metricsContentType: metrics.contentType,
    shutdown: async () => void (await Promise.all([tracing.shutdown(), logExport?.shutdown()])),
    serveMetrics: ({ host, port, debugTraces = false }) =>
      serveMetrics({
        host,
        port,
        contentType: metrics.contentType,
        text: metricsText,
        ...(debugTraces ? { traces: () => ring.traces() } : {}),
      }),
  };
}

function declared(
  contract: LogContract,
  fields: Readonly<Record<string, AttributeValue | undefined>>,
  strict: boolean,
  onUndeclared: () => void,
): Record<string, AttributeValue> {
  const admitted: Record<string, AttributeValue> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (contract.fields.includes(key)) admitted[key] = value;
    else if (strict) throw new Error(`${contract.event}: the field ${key} is not declared`);
    else onUndeclared();
  }
  return admitted;
}
