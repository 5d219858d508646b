import { createServer } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { listening } from '../node/listening-fixture.ts';
import { delivered, delivery, startInbox, type InboxUnderTest } from './inbox-fixture.ts';
import { readStanding } from './standing-alerts.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const NOW = new Date('2026-11-25T03:10:00Z');
const inboxAt = async (alertsMax = 200): Promise<InboxUnderTest> => {
  const started = await startInbox({ now: () => NOW, alertsMax });
  closing.push(() => started.close());
  return started;
};

/** An Alertmanager that answers so. */
async function read(under: InboxUnderTest, answer: string, status = 200): Promise<URL | undefined> {
  let asked: URL | undefined;
  const server = createServer(({ url = '' }, response) => {
    asked = new URL(url, 'http://here');
    response.writeHead(status).end(answer);
  });
  const { url, close } = await listening(server);
  closing.push(close);
  await readStanding({ alertmanagerUrl: url, inbox: under.inbox, telemetry: under.telemetry, now: () => NOW });
  return asked;
}
/** As Alertmanager lists it. */
const listed = (over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  ...delivered(over),
  status: { state: 'active', inhibitedBy: [], silencedBy: [] },
  receivers: [{ name: 'page' }],
  updatedAt: '2026-11-25T03:09:00Z',
});

test('what fired before the inbox began is shown as soon as Alertmanager is asked, and once', async () => {
  const under = await inboxAt();
  const asked = await read(under, JSON.stringify([listed()]));
  expect([asked?.pathname, asked?.searchParams.get('receiver')]).toEqual(['/api/v2/alerts', 'page|escalation|ticket']);
  await read(under, JSON.stringify([listed()]));
  expect(under.inbox.alerts).toMatchObject([{ status: 'firing', receivers: [], deliveries: 0 }]);
  expect(await under.telemetry.series('asyncflow_alerts_firing')).toBe(1);
  const page = await (await fetch(`${under.url}/status`, { headers: { accept: 'text/html' } })).text();
  expect(page).toContain('<p>1 firing,');
  expect(page).toContain('read from Alertmanager');
});

test('its next delivery is of the same alert, and its end ends it', async () => {
  const under = await inboxAt();
  await read(under, JSON.stringify([listed()]));
  await under.post('/alerts/page', delivery(delivered()));
  expect(under.inbox.alerts).toMatchObject([{ receivers: ['page'], deliveries: 1, alertmanagerUrl: 'http://alertmanager:9093' }]);
  await under.post('/alerts/page', delivery(delivered({ status: 'resolved' })));
  await read(under, JSON.stringify([listed()]));
  expect(under.inbox.alerts).toMatchObject([{ status: 'resolved' }]);
});

test('what is still on its way is left to its delivery', async () => {
  const under = await inboxAt();
  await read(under, JSON.stringify([listed({ startsAt: '2026-11-25T03:06:00Z' })]));
  expect(under.inbox.alerts).toEqual([]);
});

test('what is held back is not put in, and stays where it had been delivered', async () => {
  const under = await inboxAt();
  const heldBack = JSON.stringify([{ ...listed(), status: { state: 'suppressed', inhibitedBy: ['f0'], silencedBy: [] } }]);
  await read(under, heldBack);
  expect(under.inbox.alerts).toEqual([]);
  await under.post('/alerts/page', delivery(delivered()));
  for (let look = 0; look < 5; look += 1) await read(under, heldBack);
  expect(under.inbox.alerts).toMatchObject([{ status: 'firing' }]);
});

test('what ends unsaid, acknowledged or held back, is over when it is missing three times in a row', async () => {
  const under = await inboxAt();
  await under.post('/alerts/page', delivery(delivered()));
  await read(under, '[]');
  await read(under, '[]');
  // An Alertmanager that began anew has it again.
  await read(under, JSON.stringify([listed()]));
  await read(under, '[]');
  await read(under, '[]');
  expect(under.inbox.alerts).toMatchObject([{ status: 'firing' }]);
  await read(under, '[]');
  expect(under.inbox.alerts).toMatchObject([{ status: 'resolved', endsAt: NOW }]);
  expect(await under.telemetry.series('asyncflow_alerts_firing')).toBe(0);
});

test('no more is read than there is room for, and nothing goes for it', async () => {
  const under = await inboxAt(2);
  await under.post('/alerts/page', delivery(delivered({ fingerprint: 'abc' })));
  const [one, other] = [listed({ fingerprint: 'b1' }), listed({ fingerprint: 'b2' })];
  await read(under, JSON.stringify([one, other]));
  expect(new Set(under.inbox.alerts.map(({ id }) => id.split('-')[0]))).toEqual(new Set(['abc', 'b1']));
});

test.each([
  ['is away', '', 503],
  ['talks nonsense', '<html>', 200],
  ['lists what is none', '[{"labels":"yes"}]', 200],
  ['says more than is read', `"${'x'.repeat(4_000_001)}"`, 200],
])('an Alertmanager that %s costs nothing but the reading', async (_, answer, status) => {
  const under = await inboxAt();
  await read(under, answer, status);
  expect(under.inbox.alerts).toEqual([]);
  expect(await under.telemetry.series('asyncflow_alertmanager_reads_total{outcome="failed"}')).toBe(1);
});
