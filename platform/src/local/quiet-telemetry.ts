import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { startTelemetry } from '@asyncflow/observability/node/start.ts';

/** Telemetry of a command line: real, unexported, and silent. */
export const quietTelemetry = (): Telemetry =>
  startTelemetry({
    service: 'platform',
    version: '0.1.0',
    environment: 'production',
    logLevel: 'silent',
    tracesPerSecondMax: 0,
    ringTracesMax: 1,
  });
