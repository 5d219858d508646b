/** Where each signal goes, whole addresses. */
export interface OtlpEndpoints {
  readonly traces: string;
  readonly logs: string;
}

/** OpenTelemetry's own variables. */
export interface OtlpVariables {
  /** A collector's base address: `v1/traces` and `v1/logs` are added. */
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  /** One signal's whole address, where it goes elsewhere. */
  readonly OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?: string | undefined;
  readonly OTEL_EXPORTER_OTLP_LOGS_ENDPOINT?: string | undefined;
  readonly [other: string]: unknown;
}

/** Where these variables send a signal; without a variable it stays in the process. Empty counts as absent. */
export function otlpEndpoints({
  OTEL_EXPORTER_OTLP_ENDPOINT: base,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces,
  OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: logs,
}: OtlpVariables): Partial<OtlpEndpoints> {
  const below = (path: string): string | undefined =>
    base ? new URL(path, base.endsWith('/') ? base : `${base}/`).href : undefined;
  const found = { traces: traces || below('v1/traces'), logs: logs || below('v1/logs') };
  return Object.fromEntries(Object.entries(found).filter(([, url]) => url !== undefined));
}
