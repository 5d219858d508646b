/** @jest-environment node */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  browserErrors,
  funnelSteps,
  pageLoads,
  pageLoadsLeftOut,
  rumItemsDropped,
  rumPayloads,
  vitalDuration,
} from '@asyncflow/observability/conventions/rum.ts';
import type { MetricContract } from '@asyncflow/observability/conventions/define.ts';
import { recordingTelemetry, type RecordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserPayload, event, idOf, vitals } from '../../test/browser-payload';
import { Forwarder } from './forwarder';
import { PageLoads } from './page-loads';
import { RATES, RumLimits } from './rate-limit';
import { BYTES_MAX, receive } from './receiver';

const SECRET = 'a-secret-of-the-test-only';
const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36';

let telemetry: RecordingTelemetry;
let now: number;
let loads: PageLoads;
let limits: RumLimits;
let forwarders: { collector?: Forwarder; platform?: Forwarder };

beforeEach(() => {
  now = 1000;
  telemetry = recordingTelemetry();
  loads = new PageLoads(telemetry, () => now);
  limits = new RumLimits(telemetry, () => now);
  forwarders = {};
});

async function send(body: unknown, headers: Record<string, string> = {}): Promise<number> {
  const request = new Request('http://localhost/rum', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: 'locale=ko; telemetry=yes',
      'user-agent': BROWSER,
      'x-forwarded-for': '192.0.2.1',
      ...headers,
    },
    body: typeof body === 'string' || body instanceof ReadableStream ? body : JSON.stringify(body),
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit);
  const { collector, platform } = forwarders;
  const answer = await receive(request, { telemetry, limits, loads, forwardedSecret: SECRET, collector, platform });
  expect(await answer.text()).toBe('');
  return answer.status;
}
const judged = (): void => {
  now += 5;
  loads.sweep();
};
const counted = (metric: MetricContract) =>
  telemetry.metrics.filter(({ name }) => name === metric.name).map(({ labels, value }) => ({ ...labels, value }));
const CLOSED = [event('page-closed')];

describe('a page load', () => {
  test('is good when what matters is painted within 2.5 s and taps are answered within 0.2 s', async () => {
    expect(await send(browserPayload({ measurements: [vitals({ lcp: 2500 }), vitals({ inp: 200 })], events: CLOSED }))).toBe(202);
    judged();
    expect(counted(pageLoads)).toEqual([{ outcome: 'good', audience: 'shopper', route: '/p/[id]', value: 1 }]);
  });

  test.each([
    ['a late paint', { lcp: 2501, inp: 20 }],
    ['a slow tap', { lcp: 900, inp: 201 }],
  ])('is poor for %s', async (_, values) => {
    await send(browserPayload({ measurements: [vitals(values)], events: CLOSED }));
    judged();
    expect(counted(pageLoads)).toMatchObject([{ outcome: 'poor' }]);
  });

  test('without a tap is judged by its paint', async () => {
    await send(browserPayload({ measurements: [vitals({ lcp: 900 })], events: CLOSED }));
    judged();
    expect(counted(pageLoads)).toMatchObject([{ outcome: 'good' }]);
  });

  test('is joined from payloads that come one by one and overtake each other, its last values counting', async () => {
    await send(browserPayload({ measurements: [vitals({ inp: 40 })] }));
    await send(browserPayload({ route: '/cart', landing: '/p/[id]', measurements: [vitals({ inp: 400 })], events: CLOSED }));
    await send(browserPayload({ measurements: [vitals({ lcp: 900, fcp: 300 })] }));
    expect(counted(pageLoads)).toEqual([]);
    judged();
    expect(counted(pageLoads)).toEqual([{ outcome: 'poor', audience: 'shopper', route: '/p/[id]', value: 1 }]);
    expect(counted(vitalDuration).map(({ vital, value }: Record<string, unknown>) => [vital, value])).toEqual([
      ['lcp', 0.9],
      ['inp', 0.4],
      ['fcp', 0.3],
    ]);
  });

  test('replayed is counted once', async () => {
    const payload = browserPayload({ measurements: [vitals({ lcp: 900 })], events: CLOSED });
    await send(payload);
    judged();
    await send(payload);
    judged();
    expect(counted(pageLoads)).toHaveLength(1);
    expect(counted(pageLoadsLeftOut)).toEqual([{ reason: 'replayed', value: 1 }]);
  });

  test('left before anything large was painted is not judged', async () => {
    await send(browserPayload({ measurements: [vitals({ ttfb: 90 })], events: CLOSED }));
    judged();
    expect(counted(pageLoads)).toEqual([]);
    expect(counted(pageLoadsLeftOut)).toEqual([{ reason: 'no-lcp', value: 1 }]);
  });

  test('whose tab was killed is judged once it has been silent for half an hour', async () => {
    await send(browserPayload({ measurements: [vitals({ lcp: 900 })] }));
    now += 1799;
    loads.sweep();
    expect(counted(pageLoads)).toEqual([]);
    now += 1;
    loads.sweep();
    expect(counted(pageLoads)).toHaveLength(1);
  });

  test('that has no room is judged early, the one silent for longest first', async () => {
    loads = new PageLoads(telemetry, () => now, 2);
    for (const at of [1, 2]) await send(browserPayload({ load: idOf(at), measurements: [vitals({ lcp: 900 })] }));
    await send(browserPayload({ load: idOf(1), measurements: [vitals({ inp: 500 })] }));
    await send(browserPayload({ load: idOf(3), measurements: [vitals({ lcp: 900 })] }));
    expect(counted(pageLoads)).toMatchObject([{ outcome: 'good' }]);
  });

  test.each([
    ['a bot', 'bot', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }, false],
    ['a client without a user agent', 'bot', { 'user-agent': '' }, false],
    ['a browser that is driven', 'synthetic', {}, true],
    ['a proven journey', 'synthetic', { 'x-asyncflow-synthetic': 'true', 'x-asyncflow-forwarded-secret': SECRET }, false],
    [
      'a stranger who claims to be a journey',
      'shopper',
      { 'x-asyncflow-synthetic': 'true', 'x-asyncflow-forwarded-secret': 'no' },
      false,
    ],
  ])('of %s is one of audience %s', async (_, audience, headers, synthetic) => {
    await send(
      browserPayload({ synthetic, measurements: [vitals({ lcp: 900 })], events: [...CLOSED, event('product-view')] }),
      headers as Record<string, string>,
    );
    judged();
    expect(counted(pageLoads)).toMatchObject([{ audience }]);
    expect(counted(funnelSteps)).toMatchObject([{ audience, step: 'product-view' }]);
  });
});

describe('a payload', () => {
  test.each([
    ['nothing', ''],
    ['half of one', '{"meta":{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a page without a name', browserPayload({ load: 'short' })],
    ['a page whose name is no text', { ...browserPayload(), meta: { page: { id: 5, attributes: { load: 5 } } } }],
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['brackets 30,000 deep', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['an object 6,000 deep', '{"meta":'.repeat(6_000) + '1' + '}'.repeat(6_000)],
    ['items that are no list', { ...browserPayload(), events: { length: 1e9 } }],
  ])('that is %s is refused as malformed', async (_, body) => {
    expect(await send(body)).toBe(400);
    expect(counted(rumPayloads)).toEqual([{ outcome: 'malformed', audience: 'shopper', value: 1 }]);
  });

  test.each(['text/plain', 'application/jsonp', 'multipart/form-data', ''])('of the type "%s" is refused', async (type) =>
    expect(await send(browserPayload(), { 'content-type': type })).toBe(415),
  );

  test('that says it is too large is not read', async () => {
    expect(await send('{}', { 'content-length': String(BYTES_MAX + 1) })).toBe(413);
  });

  test('of 10 MB that does not say so is cut off at the limit', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        if (pulled > 640) return controller.close();
        controller.enqueue(new Uint8Array(16_384).fill(32));
      },
    });
    expect(await send(endless)).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  test('of a sender who breaks off is malformed', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('gone')) });
    expect(await send(broken)).toBe(400);
  });

  test.each([
    ['no cookie', { cookie: '' }],
    ['a no', { cookie: 'telemetry=no' }],
    ['Do Not Track', { dnt: '1' }],
    ['Global Privacy Control', { 'sec-gpc': '1' }],
  ])('with %s is not read', async (_, headers) => {
    expect(
      await send(browserPayload({ measurements: [vitals({ lcp: 900 })], events: CLOSED }), headers as Record<string, string>),
    ).toBe(202);
    judged();
    expect(counted(pageLoads)).toEqual([]);
    expect(counted(rumPayloads)).toMatchObject([{ outcome: 'not-agreed' }]);
  });

  test('keeps what is ours and counts what is left out', async () => {
    const status = await send(
      browserPayload({
        measurements: [
          vitals({ lcp: 900 }),
          vitals({ lcp: -1 }),
          vitals({}),
          vitals({ lcp: 1e12 }),
          { type: 'other', values: { a: 1 } },
          'text',
        ],
        events: [event('product-view'), event('faro.user.action'), { name: ['product-view'] }, null],
        exceptions: [{ type: 'TypeError', value: 'x is undefined' }, { type: 'CompanySecretError' }, 7],
        logs: [{ message: 'a line' }],
        traces: { resourceSpans: [] },
      }),
    );
    expect(status).toBe(202);
    expect(
      counted(rumItemsDropped).toSorted((a, b) => String(a['kind' as never]).localeCompare(String(b['kind' as never]))),
    ).toEqual([
      { kind: 'event', value: 3 },
      { kind: 'exception', value: 1 },
      { kind: 'log', value: 1 },
      { kind: 'measurement', value: 5 },
      { kind: 'trace', value: 1 },
    ]);
    expect(counted(browserErrors)).toMatchObject([{ type: 'TypeError' }, { type: 'other' }]);
  });

  test('of a thousand items is read up to a hundred of a kind', async () => {
    await send(browserPayload({ events: Array(1000).fill(event('cart-add')) }));
    expect(counted(funnelSteps)).toHaveLength(100);
    expect(counted(rumItemsDropped)).toEqual([{ kind: 'too-many', value: 900 }]);
  });

  test('that reaches for prototypes changes none', async () => {
    const text = JSON.stringify(browserPayload({ events: [event('cart-add')] })).replace(
      '"meta":{',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"meta":{"__proto__":{"polluted":true},',
    );
    expect(await send(text)).toBe(202);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('with personal data in every field leaves none of it in metrics, spans or logs', async () => {
    const planted = ['ann@example.com', '4111111111111111', 'eyJhbGciOiJIUzI1NiJ9.secret.token', '<img src=x onerror=alert(1)>'];
    for (const text of planted) {
      const everywhere = {
        meta: {
          app: { name: text, version: text },
          user: { email: text, id: text, attributes: { [text]: text } },
          session: { id: text, attributes: { [text]: text, synthetic: text } },
          page: { id: text, url: text, attributes: { load: idOf(7), landing: text, [text]: text } },
          browser: { name: text },
        },
        measurements: [
          { ...vitals({ lcp: 900, [text]: 1 }), context: { element: text } },
          { type: text, values: { [text]: 1 } },
        ],
        events: [{ ...event('page-closed'), attributes: { [text]: text } }, event(text)],
        exceptions: [
          { type: text, value: text, stacktrace: { frames: [{ filename: text, function: text }] }, context: { [text]: text } },
        ],
        logs: [{ message: text }],
        [text]: text,
      };
      expect(await send(everywhere, { referer: `http://localhost/?q=${text}` })).toBe(202);
    }
    judged();
    const everything = JSON.stringify([telemetry.metrics, telemetry.spans, telemetry.logs]);
    for (const text of planted) expect(everything).not.toContain(text);
    expect(counted(pageLoads)).toMatchObject([{ route: 'other' }]);
  });
});

describe('the rate', () => {
  test('of one session is limited, and comes back with time', async () => {
    const statuses: number[] = [];
    for (let at = 0; at <= RATES.session.burst; at += 1) statuses.push(await send(browserPayload()));
    expect(statuses.filter((status) => status === 202)).toHaveLength(RATES.session.burst);
    expect(statuses.at(-1)).toBe(429);
    expect(await send(browserPayload({ visit: idOf(1) }))).toBe(202);
    now += 1;
    expect(await send(browserPayload())).toBe(202);
  });

  test('of one address is limited whatever sessions it makes up', async () => {
    let refused = 0;
    for (let at = 0; at < RATES.address.burst + 10; at += 1)
      if ((await send(browserPayload({ visit: idOf(at) }))) === 429) refused += 1;
    expect(refused).toBe(10);
    expect(await send(browserPayload({ visit: idOf(999) }), { 'x-forwarded-for': '192.0.2.2' })).toBe(202);
  });

  test('of everyone together is limited whatever addresses they make up', () => {
    const admitted = Array.from({ length: RATES.everyone.burst + 50 }, (_, at) => limits.admitsAddress(`made-up-${at}`));
    expect(admitted.filter(Boolean)).toHaveLength(RATES.everyone.burst);
  });
});

describe('what is sent on', () => {
  const opened: Server[] = [];
  afterEach(() => {
    for (const server of opened.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
  async function collecting(): Promise<{ url: string; bodies: string[] }> {
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => {
        bodies.push(text);
        response.writeHead(202).end();
      });
    });
    opened.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies };
  }

  test('to a collector is made of what was read, and to the platform of the steps alone', async () => {
    const [collector, platform] = [await collecting(), await collecting()];
    forwarders = {
      collector: new Forwarder({ to: 'collector', url: collector.url, telemetry }),
      platform: new Forwarder({ to: 'platform', url: platform.url, telemetry }),
    };
    await send({
      ...browserPayload({ measurements: [vitals({ lcp: 900 })], events: [event('product-view')] }),
      note: 'ann@example.com',
    });
    await forwarders.collector?.idle();
    await forwarders.platform?.idle();
    expect(JSON.parse(platform.bodies[0] ?? '')).toEqual({ visit: 'b'.repeat(32), audience: 'shopper', steps: ['product-view'] });
    expect(JSON.parse(collector.bodies[0] ?? '')).toMatchObject({
      meta: { page: { id: '/p/[id]' } },
      measurements: [{ type: 'web-vitals', values: { lcp: 900 } }],
      events: [{ name: 'product-view' }],
    });
    expect(collector.bodies[0]).not.toContain('ann@example.com');
  });

  test('to nobody who answers costs the shopper nothing, and what does not fit is dropped', async () => {
    const hanging = createServer(() => undefined);
    opened.push(hanging);
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(hanging.address() as AddressInfo).port}`;
    const collector = new Forwarder({ to: 'collector', url, telemetry, waitingMax: 3 });
    forwarders = { collector };
    for (let at = 0; at < 10; at += 1) expect(await send(browserPayload())).toBe(202);
    expect(telemetry.metrics.filter(({ labels }) => labels['outcome'] === 'dropped')).toHaveLength(6);
    hanging.closeAllConnections();
    hanging.close();
    await collector.idle();
    expect(telemetry.metrics.filter(({ labels }) => labels['outcome'] === 'failed')).toHaveLength(4);
  });
});
