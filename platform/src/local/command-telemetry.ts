import { startTelemetry, type NodeTelemetry } from '@asyncflow/observability/node/start.ts';

/** Telemetry of a command line: real, not exported, and silent. */
export const commandTelemetry = (): NodeTelemetry =>
  startTelemetry({
    service: 'platform',
    version: '0.1.0',
    environment: 'production',
    logLevel: 'silent',
    tracesPerSecondMax: 0,
    ringTracesMax: 1,
  });
