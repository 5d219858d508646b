import { draining, listening } from '@asyncflow/observability/conventions/logs.ts';
import { otlpEndpoints } from '@asyncflow/observability/node/otlp.ts';
import { silentTelemetry } from '@asyncflow/observability/node/silent.ts';
import { startTelemetry } from '@asyncflow/observability/node/start.ts';
import { systemClock } from './kernel/clock.ts';
import { ConfigError, forServing, readConfig, type Config } from './kernel/config.ts';
import { startPlatform } from './platform.ts';

/** How long what is in hand may take once SIGTERM has come. */
const DRAIN_SECONDS_MAX = 10;

function configOrExit(): Config {
  try {
    return forServing(readConfig(process.env));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const config = configOrExit();
const telemetry =
  config.OTEL_SDK_DISABLED === 'true'
    ? silentTelemetry()
    : startTelemetry({
        service: 'platform',
        version: '0.1.0',
        environment: config.NODE_ENV,
        logLevel: config.LOG_LEVEL,
        otlp: otlpEndpoints(config),
        tracesPerSecondMax: config.TRACES_PER_SECOND_MAX,
      });
const metrics = await telemetry.serveMetrics({ host: config.PLATFORM_HOST, port: config.PLATFORM_METRICS_PORT });
const platform = await startPlatform(config, systemClock, telemetry);
telemetry.log(listening, { port: platform.port });

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) process.exit(1);
  stopping = true;
  telemetry.log(draining, {});
  setTimeout(() => process.exit(1), DRAIN_SECONDS_MAX * 1000).unref();
  await platform.drain();
  await metrics.close();
  await telemetry.shutdown();
  process.exit(0);
};
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
