// Alertmanager's receiver on this machine: keeps the last alerts, looks for their traces, shows them at /status. Stops on SIGTERM.
import { inboxStarted, inboxStopped } from '../conventions/on-call.ts';
import { otlpEndpoints } from '../node/otlp.ts';
import { startTelemetry } from '../node/start.ts';
import { exampleTraces } from './example-traces.ts';
import { Inbox } from './inbox.ts';
import { inboxServer } from './server.ts';
import { settings } from './settings.ts';
import { readStanding } from './standing-alerts.ts';

const ALERTS_MAX = 200;
const READ_EVERY_MS = 60_000;

const { host, port, token, tempoUrl, prometheusUrl, alertmanagerUrl, linkTo, environment, logLevel } = settings(process.env);
const now = (): Date => new Date();
const telemetry = startTelemetry({
  service: 'on-call',
  version: '0.1.0',
  environment,
  logLevel,
  otlp: otlpEndpoints(process.env),
  tracesPerSecondMax: 0,
});
const inbox = new Inbox({
  telemetry,
  alertsMax: ALERTS_MAX,
  now,
  examplesOf: exampleTraces({ telemetry, tempoUrl, prometheusUrl, linkTo, now }),
});
const server = inboxServer({ inbox, telemetry, token, now });
server.once('error', (error) => {
  process.stderr.write(
    `The inbox of alerts cannot listen on ${host}:${port}: ${error.message}. Set ALERT_RECEIVER_PORT to another port.\n`,
  );
  process.exit(1);
});
server.listen(port, host, () => telemetry.log(inboxStarted, { port }));
if (alertmanagerUrl !== undefined) {
  const read = (): void => void readStanding({ alertmanagerUrl, inbox, telemetry, now });
  read();
  setInterval(read, READ_EVERY_MS).unref();
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    server.close(() => {
      telemetry.log(inboxStopped, {});
      void telemetry.shutdown().finally(() => process.exit(0));
    });
    server.closeAllConnections();
  });
