import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { counter, log, span } from '../../observability/conventions/define.ts';
import { startCollector } from './collector.ts';
import { deliverAlerts } from './alerts.ts';
import { Shopper } from './shopper.ts';
import { silenced } from './silenced.ts';

test('spans that arrive over OTLP are kept with their attributes', async () => {
  const collector = await startCollector();
  const attributes = [{ key: 'asyncflow.outcome', value: { stringValue: 'placed' } }];
  const body = { resourceSpans: [{ scopeSpans: [{ spans: [{ name: 'order.place', attributes }] }] }] };
  await fetch(`${collector.url}/v1/traces`, { method: 'POST', body: JSON.stringify(body) });
  await fetch(`${collector.url}/v1/logs`, { method: 'POST', body: '{}' });
  expect(collector.spans).toEqual([{ name: 'order.place', attributes: { 'asyncflow.outcome': 'placed' } }]);
  await collector.close();
});

test('a sender that ends in the middle of a batch ends nobody else', async () => {
  // In a process of its own, which a rejection that nobody handles would end.
  const script = `
    import { connect } from 'node:net';
    import { startCollector } from ${JSON.stringify(new URL('collector.ts', import.meta.url).href)};
    const collector = await startCollector();
    const send = (body) => fetch(collector.url + '/v1/traces', { method: 'POST', body });
    const sender = connect(Number(new URL(collector.url).port), '127.0.0.1');
    sender.write('POST /v1/traces HTTP/1.1\\r\\nhost: a\\r\\ncontent-length: 100\\r\\n\\r\\n{', () => sender.destroy());
    await new Promise((resolve) => sender.once('close', resolve));
    await send('no JSON').catch(() => undefined);
    process.stdout.write(String((await send('{}')).status));
    await collector.close();`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, '200']);
});

test('a shopper keeps cookies, and alerts are delivered one after the other', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.cookie ?? ''}`);
    response.setHeader('set-cookie', 'session=a; HttpOnly').end('{"data":{"viewer":null}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const shopper = new Shopper(url);
  expect(await shopper.ask('{ viewer { id } }')).toEqual({ status: 200, data: { viewer: null }, hasErrors: false });
  expect(await shopper.open('/')).toBe(200);
  await shopper.send('/rum', 'x');
  await deliverAlerts(url, 'a-token-of-sixteen-letters');
  expect(asked[2]).toBe('POST /rum session=a');
  expect(asked.slice(3).map((line) => line.split(' ')[1])).toEqual([
    '/alerts/page',
    '/alerts/page',
    '/alerts/watchdog',
    '/alerts/page',
  ]);
  await new Promise((resolve) => server.close(resolve));
});

test('a check that could not miss a name says so', () => {
  const contract = {
    metrics: new Map([['asyncflow_a_total', counter('asyncflow_a_total', 'A.', {})]]),
    spans: new Map([['order.place', span('order.place', [])]]),
    logs: new Map([['said', log('info', 'said', 'said', [])]]),
    partOf: new Map<string, string>(),
  };
  const capture = {
    metrics: new Map([['platform', [{ name: 'asyncflow_a_total', labels: {}, value: 1 }]]]),
    spans: [{ name: 'order.place', attributes: {} }],
    lines: new Map([['platform', ['{"event":"said"}']]]),
  };
  const expectations = { unprovoked: new Set<string>(), planted: [], seriesMax: () => 10 };
  expect(silenced(contract, capture, expectations)).toEqual([]);
  // Written otherwise, taking its line away takes nothing away.
  expect(silenced(contract, { ...capture, lines: new Map([['platform', ['{ "event": "said" }']]]) }, expectations)).toEqual([
    'said',
  ]);
});
