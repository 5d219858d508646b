/** @jest-environment node */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { browserErrors, funnelSteps, pageLoads, rumItemsDropped, rumPayloads } from '@asyncflow/observability/conventions/rum.ts';
import { browserPayload, event, idOf, vitals } from '../../test/browser-payload';
import { CLOSED, receiving, type Receiving } from '../../test/rum';
import { BYTES_MAX } from './receiver';

let rum: Receiving;
beforeEach(() => {
  rum = receiving();
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
    expect(await rum.send(body)).toBe(400);
    expect(rum.counted(rumPayloads)).toEqual([{ outcome: 'malformed', audience: 'shopper', value: 1 }]);
  });

  test.each(['text/plain', 'application/jsonp', 'multipart/form-data', ''])('of the type "%s" is refused', async (type) =>
    expect(await rum.send(browserPayload(), { 'content-type': type })).toBe(415),
  );

  test('that says it is too large is not read', async () => {
    expect(await rum.send('{}', { 'content-length': String(BYTES_MAX + 1) })).toBe(413);
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
    expect(await rum.send(endless)).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  test('of a sender who breaks off is malformed', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('gone')) });
    expect(await rum.send(broken)).toBe(400);
  });

  test.each([
    ['no cookie', { cookie: '' }],
    ['a no', { cookie: 'telemetry=no' }],
    ['Do Not Track', { dnt: '1' }],
    ['Global Privacy Control', { 'sec-gpc': '1' }],
  ])('with %s is not read', async (_, headers) => {
    expect(
      await rum.send(browserPayload({ measurements: [vitals({ lcp: 900 })], events: CLOSED }), headers as Record<string, string>),
    ).toBe(202);
    rum.judge();
    expect(rum.counted(pageLoads)).toEqual([]);
    expect(rum.counted(rumPayloads)).toMatchObject([{ outcome: 'not-agreed' }]);
  });

  test('keeps what is ours and counts what is left out', async () => {
    const status = await rum.send(
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
      rum.counted(rumItemsDropped).toSorted((a, b) => String(a['kind' as never]).localeCompare(String(b['kind' as never]))),
    ).toEqual([
      { kind: 'event', value: 3 },
      { kind: 'exception', value: 1 },
      { kind: 'log', value: 1 },
      { kind: 'measurement', value: 5 },
      { kind: 'trace', value: 1 },
    ]);
    expect(rum.counted(browserErrors)).toMatchObject([{ type: 'TypeError' }, { type: 'other' }]);
  });

  test('of a thousand items is read up to a hundred of a kind', async () => {
    await rum.send(browserPayload({ events: Array(1000).fill(event('cart-add')) }));
    expect(rum.counted(funnelSteps)).toHaveLength(100);
    expect(rum.counted(rumItemsDropped)).toEqual([{ kind: 'too-many', value: 900 }]);
  });

  test('that is replayed is refused, and counts for nothing', async () => {
    const payload = browserPayload({ events: [event('cart-add')], exceptions: [{ type: 'TypeError' }] });
    expect(await rum.send(payload)).toBe(202);
    for (let time = 0; time < 3; time += 1) expect(await rum.send(payload)).toBe(409);
    expect(rum.counted(funnelSteps)).toHaveLength(1);
    expect(rum.counted(browserErrors)).toHaveLength(1);
    expect(rum.counted(rumPayloads)).toMatchObject(['accepted', ...Array(3).fill('replayed')].map((outcome) => ({ outcome })));
  });

  test('that was refused for its rate may come again', async () => {
    const one = (at: number) => browserPayload({ events: [{ ...event('cart-add'), timestamp: new Date(at).toISOString() }] });
    let sent = 0;
    while ((await rum.send(one(sent))) === 202) sent += 1;
    expect(await rum.send(one(sent))).toBe(429);
    rum.pass(60);
    expect(await rum.send(one(sent))).toBe(202);
  });

  test('that reaches for prototypes changes none', async () => {
    const text = JSON.stringify(browserPayload({ events: [event('cart-add')] })).replace(
      '"meta":{',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"meta":{"__proto__":{"polluted":true},',
    );
    expect(await rum.send(text)).toBe(202);
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
      expect(await rum.send(everywhere, { referer: `http://localhost/?q=${text}` })).toBe(202);
    }
    rum.judge();
    const everything = JSON.stringify([rum.telemetry.metrics, rum.telemetry.spans, rum.telemetry.logs]);
    for (const text of planted) expect(everything).not.toContain(text);
    expect(rum.counted(pageLoads)).toMatchObject([{ route: 'other' }]);
  });
});
