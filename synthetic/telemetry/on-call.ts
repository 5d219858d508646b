import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../observability/on-call/main.ts', import.meta.url));

/** The inbox of alerts as a process of its own, its log in a file. */
export function startOnCall(port: number, log: string, prometheusUrl: string): { stop(): Promise<void> } {
  const file = openSync(log, 'a');
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', file, file],
    // Whatever answers: that it was asked is what is measured.
    env: { ...process.env, ALERT_RECEIVER_PORT: String(port), PROMETHEUS_URL: prometheusUrl, ALERTMANAGER_URL: prometheusUrl },
  });
  closeSync(file);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Delivers what Alertmanager would: a page, its end, the watchdog, and something that is none of it. */
export async function deliverAlerts(url: string): Promise<void> {
  const alert = {
    status: 'firing',
    labels: { alertname: 'ApiLatencyBudgetBurnsFast', severity: 'page', objective: 'api-latency' },
    annotations: { summary: 'For a check.', exemplars: 'asyncflow_operation_duration_seconds_bucket' },
    startsAt: new Date().toISOString(),
    endsAt: '0001-01-01T00:00:00Z',
    fingerprint: 'c0ffee',
  };
  const post = async (path: string, body: unknown): Promise<unknown> =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const delivery = (one: unknown): unknown => ({ version: '4', receiver: 'page', alerts: [one] });
  await post('/alerts/page', delivery(alert));
  await post('/alerts/page', delivery({ ...alert, status: 'resolved', endsAt: new Date().toISOString() }));
  await post('/alerts/watchdog', delivery({ ...alert, labels: { alertname: 'Watchdog' } }));
  await post('/alerts/page', { nothing: 'of the kind' });
}
