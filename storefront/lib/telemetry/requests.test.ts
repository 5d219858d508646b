/** @jest-environment node */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTelemetry, type NodeTelemetry } from '@asyncflow/observability/node/start.ts';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchObserved } from './graph';
import { observeRequests } from './requests';
import { shareTelemetry } from './server';

const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36';
const TRACEPARENT = `00-${'c'.repeat(32)}-${'d'.repeat(16)}-01`;
const SECRET = 'a-secret-of-the-test-only';

let telemetry: NodeTelemetry;
let server: Server;
let platform: Server;
let asked: IncomingMessage[];
const address = (of: Server): string => `http://127.0.0.1:${(of.address() as AddressInfo).port}`;
const listen = (of: Server) => new Promise<void>((resolve) => void of.listen(0, '127.0.0.1', resolve));

beforeAll(async () => {
  platform = createServer((request, response) => {
    asked.push(request);
    response.end('{"data":{}}');
  });
  await listen(platform);
  // The hook is set once a process, as it is in the shop.
  telemetry = startTelemetry({
    service: 'storefront',
    version: 'test',
    environment: 'test',
    logLevel: 'silent',
    tracesPerSecondMax: 1000,
  });
  shareTelemetry(telemetry);
  // The platform is another process; here it is the port that is left alone.
  observeRequests(telemetry, { exceptPort: (platform.address() as AddressInfo).port, forwardedSecret: SECRET });
});
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    if (request.url?.startsWith('/search')) {
      response.writeHead(500).end();
      return;
    }
    if (request.url === '/cart') return void response.write('the first part of a page that never ends');
    const body = JSON.stringify({ query: 'query ProductPage { product { id } }' });
    void fetchObserved(`${address(platform)}/api/graphql`, { method: 'POST', body }).then(() => response.end('a page'));
  });
  await listen(server);
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});
afterAll(() => {
  platform.closeAllConnections();
  platform.close();
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${address(server)}${path}`, { headers: { 'user-agent': BROWSER, ...headers } }).then(async (response) => {
    await response.text();
    return response;
  });
/** The trace a request was answered in, once it has ended. */
async function traceOf(response: Response) {
  const traceId = /desc="00-([0-9a-f]{32})/.exec(response.headers.get('server-timing') ?? '')?.[1];
  for (;;) {
    const found = telemetry
      .traces()
      .find((trace) => trace.traceId === traceId && trace.spans.some(({ name }) => name === 'page.request'));
    if (found) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
const series = async (name: string, ...labels: string[]): Promise<number> =>
  (await telemetry.metricsText())
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) && labels.every((label) => line.includes(label)))
    .reduce((sum, line) => sum + Number(/\} ([\d.]+)/.exec(line)?.[1] ?? 0), 0);
const COUNT = 'asyncflow_page_request_duration_seconds_count';

describe('a request to the shop', () => {
  test('is page.request with its question to the platform in it, which the platform goes on with', async () => {
    const response = await ask('/p/blue-cup-001?from=ann@example.com');
    const { traceId, spans } = await traceOf(response);
    const [page, question] = [
      spans.find(({ name }) => name === 'page.request'),
      spans.find(({ name }) => name === 'graph.fetch'),
    ];
    expect(page?.attributes).toMatchObject({
      'http.route': '/p/[id]',
      'asyncflow.request.class': 'page',
      'http.response.status_code': 200,
    });
    expect(question).toMatchObject({ parentSpanId: page?.spanId, attributes: { 'graphql.operation.name': 'ProductPage' } });
    expect(asked[0]?.headers['traceparent']).toBe(`00-${traceId}-${question?.spanId}-01`);
  });

  test('goes on with the trace of the browser that began it', async () => {
    const { traceId, spans } = await traceOf(await ask('/', { traceparent: TRACEPARENT }));
    expect(traceId).toBe('c'.repeat(32));
    expect(spans.find(({ name }) => name === 'page.request')?.parentSpanId).toBe('d'.repeat(16));
  });

  test('is counted by route, class, status and audience, never by what is in its address', async () => {
    await traceOf(await ask('/c/ann@example.com', { rsc: '1' }));
    await traceOf(await ask('/ann@example.com/4111111111111111?token=eyJhbGciOiJIUzI1NiJ9'));
    await traceOf(await ask('/p/1', { 'user-agent': 'Googlebot/2.1' }));
    expect(await series(COUNT, 'route="/c/[slug]"', 'class="data"', 'status_class="2xx"', 'audience="shopper"')).toBe(1);
    expect(await series(COUNT, 'route="other"', 'class="page"')).toBe(1);
    expect(await series(COUNT, 'route="/p/[id]"', 'audience="bot"')).toBe(1);
    expect((await telemetry.metricsText()) + JSON.stringify(telemetry.traces())).not.toMatch(/ann@|4111|eyJ/);
  });

  test('that fails is a failed trace', async () => {
    const { spans } = await traceOf(await ask('/search?q=a'));
    expect(spans).toMatchObject([{ name: 'page.request', failed: true, attributes: { 'error.type': '5xx' } }]);
    expect(await series(COUNT, 'route="/search"', 'status_class="5xx"')).toBe(1);
  });

  test('whose shopper leaves in the middle is aborted', async () => {
    const before = await series(COUNT, 'status_class="aborted"');
    await new Promise<void>((resolve) => {
      const leaving = get(`${address(server)}/cart`, { headers: { 'user-agent': BROWSER } }, (response) => {
        response.on('error', () => undefined);
        leaving.destroy();
        resolve();
      });
    });
    while ((await series(COUNT, 'status_class="aborted"')) === before) await new Promise((resolve) => setImmediate(resolve));
    expect(await series(COUNT, 'route="/cart"', 'status_class="aborted"')).toBe(1);
  });

  test('for a file is neither traced nor counted', async () => {
    const before = await series(COUNT);
    expect((await ask('/_next/static/chunks/a.js')).headers.get('server-timing')).toBeNull();
    expect(await series(COUNT)).toBe(before);
  });

  test.each([
    ['that agreed', { cookie: 'telemetry=yes' }, 1],
    ['that did not', {}, 0],
    ['that refuses by a signal', { cookie: 'telemetry=yes', 'sec-gpc': '1' }, 0],
    ['that is a bot', { cookie: 'telemetry=yes', 'user-agent': 'Googlebot/2.1' }, 0],
  ])('of a browser %s is expected to be reported %#', async (_, headers, expected) => {
    const before = await series('asyncflow_reporting_pages_total', 'route="/status"');
    await traceOf(await ask('/status', headers as Record<string, string>));
    expect((await series('asyncflow_reporting_pages_total', 'route="/status"')) - before).toBe(expected);
  });
});
