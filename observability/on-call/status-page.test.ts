import { afterEach, expect, test } from '@jest/globals';
import { delivered, delivery, startInbox, type InboxUnderTest } from './inbox-fixture.ts';

let running: InboxUnderTest | undefined;
afterEach(async () => running?.close());

const page = async (url: string): Promise<string> =>
  (await fetch(`${url}/status`, { headers: { accept: 'text/html,*/*' } })).text();

test('on-call reads what shoppers feel, where to look, and the traces that show it', async () => {
  running = await startInbox({
    examples: [
      {
        traceId: 'ab'.repeat(16),
        at: new Date('2026-11-25T02:59:00Z'),
        durationSeconds: 0.4567,
        url: `http://tempo/api/traces/${'ab'.repeat(16)}`,
      },
    ],
  });
  const annotations = {
    summary: 'api-latency burns its budget.',
    feels: 'Pages open slowly.',
    burn: '14.4 times',
    budget_left: '40 %',
    exhaustion: '2 d',
    runbook_url: 'https://runbooks/ApiLatencyBudgetBurnsFast.md',
  };
  await running.post('/alerts/page', delivery(delivered({ annotations })));
  const html = await page(running.url);
  for (const text of ['<title>(1) Alerts</title>', 'Pages open slowly.', '14.4 times', '40 %', '457 ms'])
    expect(html).toContain(text);
  expect(html).toContain('<a href="https://runbooks/ApiLatencyBudgetBurnsFast.md"');
  expect(html).toContain(`<a href="http://tempo/api/traces/${'ab'.repeat(16)}"`);
  expect(html).toContain('http://alertmanager:9093/#/silences/new?filter=');
  expect(await (await fetch(`${running.url}/status`)).json()).toMatchObject({
    alerts: [{ status: 'firing', annotations, examples: [{ traceId: 'ab'.repeat(16) }] }],
  });
});

test('text from outside stays text', async () => {
  running = await startInbox();
  const hostile = '<img src=x onerror=alert(1)>';
  await running.post(
    '/alerts/ticket',
    delivery(
      delivered({
        labels: { alertname: hostile, severity: '"><b>' },
        annotations: { summary: hostile, runbook_url: 'javascript:alert(1)' },
      }),
    ),
  );
  const html = await page(running.url);
  expect(html).not.toContain('<img');
  expect(html).not.toContain('"><b>');
  expect(html).not.toContain('href="javascript:');
});

test('a path to on-call that nothing proves is said, and one that went quiet too', async () => {
  let now = new Date('2026-11-25T03:00:00Z');
  running = await startInbox({ now: () => now });
  expect(await page(running.url)).toContain('has not come through yet');
  await running.post('/alerts/watchdog', delivery(delivered()));
  expect(await page(running.url)).toContain('alerts arrive.');
  now = new Date('2026-11-25T03:11:00Z');
  expect(await page(running.url)).toContain('too long ago');
});
