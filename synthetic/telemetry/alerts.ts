/** Delivers what Alertmanager would: a page, its end, the watchdog, and something that is none of it. */
export async function deliverAlerts(url: string, token: string): Promise<void> {
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
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  const delivery = (one: unknown): unknown => ({ version: '4', receiver: 'page', alerts: [one] });
  await post('/alerts/page', delivery(alert));
  await post('/alerts/page', delivery({ ...alert, status: 'resolved', endsAt: new Date().toISOString() }));
  await post('/alerts/watchdog', delivery({ ...alert, labels: { alertname: 'Watchdog' } }));
  await post('/alerts/page', { nothing: 'of the kind' });
}
