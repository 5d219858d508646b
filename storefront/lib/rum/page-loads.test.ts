/** @jest-environment node */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { funnelSteps, pageLoads, pageLoadsLeftOut, vitalDuration } from '@asyncflow/observability/conventions/rum.ts';
import { browserPayload, event, idOf, vitals } from '../../test/browser-payload';
import { CLOSED, SECRET, receiving, type Receiving } from '../../test/rum';

let rum: Receiving;
beforeEach(() => {
  rum = receiving();
});

describe('a page load', () => {
  test('is good when what matters is painted within 2.5 s and taps are answered within 0.2 s', async () => {
    expect(await rum.send(browserPayload({ measurements: [vitals({ lcp: 2500 }), vitals({ inp: 200 })], events: CLOSED }))).toBe(
      202,
    );
    rum.judge();
    expect(rum.counted(pageLoads)).toEqual([{ outcome: 'good', audience: 'shopper', route: '/p/[id]', value: 1 }]);
  });

  test.each([
    ['a late paint', { lcp: 2501, inp: 20 }],
    ['a slow tap', { lcp: 900, inp: 201 }],
  ])('is poor for %s', async (_, values) => {
    await rum.send(browserPayload({ measurements: [vitals(values)], events: CLOSED }));
    rum.judge();
    expect(rum.counted(pageLoads)).toMatchObject([{ outcome: 'poor' }]);
  });

  test('without a tap is judged by its paint', async () => {
    await rum.send(browserPayload({ measurements: [vitals({ lcp: 900 })], events: CLOSED }));
    rum.judge();
    expect(rum.counted(pageLoads)).toMatchObject([{ outcome: 'good' }]);
  });

  test('is joined from payloads that come one by one and overtake each other, its last values counting', async () => {
    await rum.send(browserPayload({ measurements: [vitals({ inp: 40 })] }));
    await rum.send(browserPayload({ route: '/cart', landing: '/p/[id]', measurements: [vitals({ inp: 400 })], events: CLOSED }));
    await rum.send(browserPayload({ measurements: [vitals({ lcp: 900, fcp: 300 })] }));
    expect(rum.counted(pageLoads)).toEqual([]);
    rum.judge();
    expect(rum.counted(pageLoads)).toEqual([{ outcome: 'poor', audience: 'shopper', route: '/p/[id]', value: 1 }]);
    expect(rum.counted(vitalDuration).map(({ vital, value }: Record<string, unknown>) => [vital, value])).toEqual([
      ['lcp', 0.9],
      ['inp', 0.4],
      ['fcp', 0.3],
    ]);
  });

  test('told again after it was judged is counted once', async () => {
    await rum.send(browserPayload({ measurements: [vitals({ lcp: 900 })], events: CLOSED }));
    rum.judge();
    await rum.send(browserPayload({ measurements: [vitals({ lcp: 901 })], events: CLOSED }));
    rum.judge();
    expect(rum.counted(pageLoads)).toHaveLength(1);
    expect(rum.counted(pageLoadsLeftOut)).toEqual([{ reason: 'replayed', value: 1 }]);
  });

  test('left before anything large was painted is not judged', async () => {
    await rum.send(browserPayload({ measurements: [vitals({ ttfb: 90 })], events: CLOSED }));
    rum.judge();
    expect(rum.counted(pageLoads)).toEqual([]);
    expect(rum.counted(pageLoadsLeftOut)).toEqual([{ reason: 'no-lcp', value: 1 }]);
  });

  test('whose tab was killed is judged once it has been silent for half an hour', async () => {
    await rum.send(browserPayload({ measurements: [vitals({ lcp: 900 })] }));
    rum.pass(1799);
    rum.loads.sweep();
    expect(rum.counted(pageLoads)).toEqual([]);
    rum.pass(1);
    rum.loads.sweep();
    expect(rum.counted(pageLoads)).toHaveLength(1);
  });

  test('that has no room is judged early, the one silent for longest first', async () => {
    rum = receiving({ loadsMax: 2 });
    for (const at of [1, 2]) await rum.send(browserPayload({ load: idOf(at), measurements: [vitals({ lcp: 900 })] }));
    await rum.send(browserPayload({ load: idOf(1), measurements: [vitals({ inp: 500 })] }));
    await rum.send(browserPayload({ load: idOf(3), measurements: [vitals({ lcp: 900 })] }));
    expect(rum.counted(pageLoads)).toMatchObject([{ outcome: 'good' }]);
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
    await rum.send(
      browserPayload({ synthetic, measurements: [vitals({ lcp: 900 })], events: [...CLOSED, event('product-view')] }),
      headers as Record<string, string>,
    );
    rum.judge();
    expect(rum.counted(pageLoads)).toMatchObject([{ audience }]);
    expect(rum.counted(funnelSteps)).toMatchObject([{ audience, step: 'product-view' }]);
  });
});
