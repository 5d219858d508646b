import { describe, expect, test } from '@jest/globals';
import type { Meta, TransportItem } from '@grafana/faro-core';
import { redact } from './redact.ts';

const PLANTED = 'ann@example.com 4111111111111111 eyJhbGciOiJIUzI1NiJ9';
const TRACE = { trace_id: 'c'.repeat(32), span_id: 'd'.repeat(16) };
const meta: Meta = {
  app: { name: 'storefront', version: '0.1.0', environment: PLANTED },
  user: { id: PLANTED, email: PLANTED },
  session: { id: 'b'.repeat(32), attributes: { synthetic: 'true', name: PLANTED } },
  page: {
    id: '/p/[id]',
    url: `http://localhost/p/1?q=${PLANTED}`,
    attributes: { load: 'a'.repeat(32), landing: '/search', query: PLANTED },
  },
  browser: { name: PLANTED, userAgent: PLANTED },
  view: { name: PLANTED },
} as Meta;
const item = (type: string, payload: object): TransportItem => ({ type, payload, meta }) as unknown as TransportItem;
const timestamp = '2026-11-25T03:00:00.000Z';

describe('what leaves the browser', () => {
  test('of a vital is its number, its page pattern and its trace', () => {
    expect(
      redact(
        item('measurement', {
          type: 'web-vitals',
          values: { lcp: 900, [PLANTED]: 1, inp: NaN },
          context: { element: PLANTED },
          timestamp,
          trace: TRACE,
        }),
      ),
    ).toEqual({
      type: 'measurement',
      payload: { type: 'web-vitals', values: { lcp: 900 }, timestamp, trace: TRACE },
      meta: {
        app: { name: 'storefront', version: '0.1.0' },
        session: { id: 'b'.repeat(32), attributes: { synthetic: 'true' } },
        page: { id: '/p/[id]', url: '/p/[id]', attributes: { load: 'a'.repeat(32), landing: '/search' } },
      },
    });
  });

  test('of an error is its class and where in our scripts it happened', () => {
    const frames = [
      { filename: `http://localhost/_next/static/chunks/a1.js?v=${PLANTED}`, function: PLANTED, lineno: 1, colno: 20 },
      { filename: `https://elsewhere.example/${PLANTED}.js`, function: 'f', lineno: 1 },
    ];
    expect(
      redact(item('exception', { type: 'TypeError', value: PLANTED, context: { a: PLANTED }, timestamp, stacktrace: { frames } }))
        ?.payload,
    ).toEqual({
      type: 'TypeError',
      value: '',
      timestamp,
      stacktrace: { frames: [{ filename: '/_next/static/chunks/a1.js', function: '', lineno: 1, colno: 20 }] },
    });
    expect(redact(item('exception', { type: PLANTED, value: '', timestamp }))?.payload).toMatchObject({ type: 'other' });
  });

  test('of a step is its name', () => {
    expect(
      redact(item('event', { name: 'cart-add', domain: PLANTED, attributes: { product: PLANTED }, timestamp }))?.payload,
    ).toEqual({
      name: 'cart-add',
      timestamp,
    });
  });

  test.each([
    ['an event of another name', 'event', { name: PLANTED, timestamp }],
    ['a measurement of another kind', 'measurement', { type: PLANTED, values: { lcp: 1 }, timestamp }],
    ['a vital without a number', 'measurement', { type: 'web-vitals', values: { lcp: PLANTED }, timestamp }],
    ['a log line', 'log', { message: PLANTED, timestamp }],
    ['a trace', 'trace', { resourceSpans: [PLANTED] }],
    ['whatever a later Faro adds', 'replay', { pixels: PLANTED }],
  ])('%s does not', (_, type, payload) => expect(redact(item(type, payload))).toBeNull());

  test('never holds what was typed, whatever Faro puts where', () => {
    const kept = [
      item('measurement', {
        type: 'web-vitals',
        values: { cls: 0.1 },
        timestamp,
        trace: { trace_id: PLANTED, span_id: PLANTED },
      }),
      item('event', { name: 'route-change', attributes: { to: PLANTED }, timestamp, action: { id: PLANTED } }),
      item('exception', {
        type: 'Error',
        value: PLANTED,
        timestamp,
        stacktrace: { frames: [{ filename: PLANTED, function: PLANTED }] },
      }),
    ].map(redact);
    expect(kept).not.toContain(null);
    expect(JSON.stringify(kept)).not.toMatch(/ann@|4111|eyJ/);
  });
});
