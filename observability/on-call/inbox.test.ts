import { afterEach, expect, test } from '@jest/globals';
import { delivered, delivery, startInbox, type InboxUnderTest } from './inbox-fixture.ts';

let running: InboxUnderTest | undefined;
afterEach(async () => running?.close());
const start = async (options: Parameters<typeof startInbox>[0] = {}): Promise<InboxUnderTest> =>
  (running = await startInbox(options));

test('an alert is kept once from its beginning to its end, with everybody it was sent to', async () => {
  const { inbox, post, telemetry } = await start();
  expect(await post('/alerts/page', delivery(delivered()))).toBe(202);
  await post('/alerts/page', delivery(delivered()));
  await post('/alerts/escalation', delivery(delivered()));
  expect(await telemetry.series('asyncflow_alerts_firing')).toBe(1);
  await post('/alerts/page', delivery(delivered({ status: 'resolved', endsAt: '2026-11-25T03:10:00Z' })));
  expect(inbox.alerts).toMatchObject([
    { status: 'resolved', receivers: ['page', 'escalation'], deliveries: 4, endsAt: new Date('2026-11-25T03:10:00Z') },
  ]);
  expect(await telemetry.series('asyncflow_alerts_firing')).toBe(0);
  expect(await telemetry.series('asyncflow_alerts_received_total{receiver="page",status="firing"}')).toBe(2);
  expect(telemetry.lines.map(({ event }) => event)).toEqual([
    'on-call.alert.firing',
    'on-call.alert.firing',
    'on-call.alert.resolved',
  ]);
});

test('an alert that comes back later is another one', async () => {
  const { inbox, post } = await start();
  await post('/alerts/page', delivery(delivered({ status: 'resolved' })));
  await post('/alerts/page', delivery(delivered({ startsAt: '2026-11-25T05:00:00Z' })));
  expect(inbox.alerts.map(({ status }) => status)).toEqual(['firing', 'resolved']);
});

test('when there is no more room what is over goes first, then the oldest', async () => {
  const { inbox, post, telemetry } = await start({ alertsMax: 2 });
  const at = (hour: number, status = 'firing'): Record<string, unknown> =>
    delivered({ status, startsAt: `2026-11-25T0${hour}:00:00Z` });
  await post('/alerts/page', delivery(at(1), at(3, 'resolved'), at(2)));
  expect(inbox.alerts.map(({ startsAt }) => startsAt.getUTCHours())).toEqual([2, 1]);
  await post('/alerts/page', delivery(at(4)));
  expect(inbox.alerts.map(({ startsAt }) => startsAt.getUTCHours())).toEqual([4, 2]);
  expect(await telemetry.series('asyncflow_alerts_kept')).toBe(2);
  expect(await telemetry.series('asyncflow_alerts_kept_max')).toBe(2);
});

test('the watchdog says when it came through and is no alert', async () => {
  const { inbox, post, telemetry } = await start();
  await post('/alerts/watchdog', delivery(delivered({ labels: { alertname: 'Watchdog' } })));
  expect(inbox.alerts).toEqual([]);
  expect(inbox.watchdogAt).toEqual(new Date('2026-11-25T03:01:00Z'));
  expect(await telemetry.series('asyncflow_watchdog_seen_timestamp_seconds')).toBe(Date.UTC(2026, 10, 25, 3, 1) / 1000);
});

test.each([
  ['no JSON', 'so what', 400],
  ['another version', { ...delivery(), version: '3' }, 400],
  ['no alerts', { version: '4', receiver: 'page' }, 400],
  ['more alerts than Alertmanager sends', delivery(...Array.from({ length: 501 }, () => delivered())), 400],
  ['a fingerprint that is none', delivery(delivered({ fingerprint: '<script>' })), 400],
  ['a body past the limit', 'x'.repeat(2_000_001), 413],
])('%s is refused and counted', async (_, body, status) => {
  const { inbox, post, telemetry } = await start();
  expect(await post('/alerts/page', body)).toBe(status);
  expect(inbox.alerts).toEqual([]);
  const reason = status === 413 ? 'too-large' : 'malformed';
  expect(await telemetry.series(`asyncflow_alert_payloads_refused_total{reason="${reason}"}`)).toBe(1);
});

test('with a token only its holder delivers', async () => {
  const { inbox, post, telemetry } = await start({ token: 'a-token-of-sixteen-letters' });
  expect(await post('/alerts/page', delivery(delivered()))).toBe(401);
  expect(await post('/alerts/page', delivery(delivered()), { authorization: 'Bearer another' })).toBe(401);
  expect(inbox.alerts).toEqual([]);
  expect(await telemetry.series('asyncflow_alert_payloads_refused_total{reason="not-allowed"}')).toBe(2);
  expect(await post('/alerts/page', delivery(delivered()), { authorization: 'Bearer a-token-of-sixteen-letters' })).toBe(202);
});

test('what a page of another site can post without being asked is refused and counted', async () => {
  const { inbox, post, telemetry } = await start();
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json'])
    expect(await post('/alerts/page', delivery(delivered()), { 'content-type': type })).toBe(415);
  expect(await post('/alerts/page', delivery(delivered()), { 'content-type': 'application/json; charset=utf-8' })).toBe(202);
  expect(inbox.alerts).toHaveLength(1);
  expect(await telemetry.series('asyncflow_alert_payloads_refused_total{reason="not-json"}')).toBe(3);
});

test('the runbook that an alert links to is there, whoever else is dead', async () => {
  const { url } = await start();
  for (const name of ['JourneysSilent', 'JourneysSilent.md']) {
    const answer = await fetch(`${url}/runbooks/${name}`);
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await answer.text()).toContain('**First look.**');
  }
  for (const none of ['', 'Nothing', '..%2fPOLICY']) expect((await fetch(`${url}/runbooks/${none}`)).status).toBe(404);
});

test('nobody else gets anything', async () => {
  const { url, post } = await start();
  expect(await post('/alerts/somebody', delivery(delivered()))).toBe(404);
  expect(await post('/status', delivery(delivered()))).toBe(404);
  expect((await fetch(`${url}/alerts/page`)).status).toBe(404);
  expect(await (await fetch(`${url}/healthz`)).text()).toBe('alive\n');
  expect(await (await fetch(`${url}/metrics`)).text()).toContain('asyncflow_alerts_kept 0');
});
