import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import {
  agree,
  counted as countedBy,
  PLATFORM,
  reported,
  STOREFRONT_METRICS,
  traces,
  unmarkBrowser,
  USER_AGENT,
} from './measured';
import { Shop } from './pages/shop';

test.slow();

// The shop's own telemetry, as a shopper's browser feels it.

const counted = (request: APIRequestContext, name: string, ...labels: readonly string[]): Promise<number> =>
  countedBy(request, STOREFRONT_METRICS, name, ...labels);

/** Payloads the page has sent, from now on. */
function payloads(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/rum') sent.push(request.postData() ?? '');
  });
  return sent;
}

/** Whether the page, drawn and idle, has begun to measure: requests are marked then. */
async function measures(page: Page): Promise<boolean> {
  await page.waitForLoadState('load');
  return page.evaluate(async () => {
    for (let time = 0; time < 2; time += 1) await new Promise((resolve) => requestIdleCallback(resolve));
    return !String(globalThis.fetch).includes('native code');
  });
}

const firstProduct = async (page: Page): Promise<string> =>
  (await page.getByRole('main').getByRole('article').first().getByRole('link').getAttribute('href')) ?? '';

test.describe('a shopper who agrees', () => {
  test.use({ userAgent: USER_AGENT });
  test.beforeEach(({ context }) => unmarkBrowser(context));

  test('is measured: vitals, steps, and one trace from the page to SQL', async ({ page, request }) => {
    const shop = new Shop(page);
    const sent = payloads(page);
    const violations: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    const before = {
      loads: await counted(request, 'asyncflow_page_loads_total', 'audience="shopper"'),
      views: await counted(request, 'asyncflow_funnel_steps_total', 'step="product-view"', 'audience="shopper"'),
      lcp: await counted(request, 'asyncflow_web_vital_seconds_count', 'vital="lcp"', 'audience="shopper"'),
      kept: await counted(request, 'asyncflow_rum_forwards_total', 'to="platform"', 'outcome="sent"'),
    };
    await shop.open('/');
    const product = await firstProduct(page);
    await agree(page);
    await shop.open('/search?q=ann%40example.com');
    expect(await measures(page)).toBe(true);
    const viewed = reported(page, 'product-view');
    const loaded = await page.goto(product);
    await viewed;
    await page.goto('about:blank');

    await expect
      .poll(() => counted(request, 'asyncflow_page_loads_total', 'audience="shopper"'), { timeout: 15_000 })
      .toBeGreaterThan(before.loads);
    expect(await counted(request, 'asyncflow_web_vital_seconds_count', 'vital="lcp"', 'audience="shopper"')).toBeGreaterThan(
      before.lcp,
    );
    expect(await counted(request, 'asyncflow_funnel_steps_total', 'step="product-view"', 'audience="shopper"')).toBeGreaterThan(
      before.views,
    );
    await expect
      .poll(() => counted(request, 'asyncflow_rum_forwards_total', 'to="platform"', 'outcome="sent"'))
      .toBeGreaterThan(before.kept);

    const traceId = /^traceparent;desc="00-([0-9a-f]{32})/.exec((await loaded?.headerValue('server-timing')) ?? '')?.[1];
    expect(traceId).toBeDefined();
    const ofShop = (await traces(request, STOREFRONT_METRICS)).find((trace) => trace.traceId === traceId);
    const ofPlatform = (await traces(request, PLATFORM)).find((trace) => trace.traceId === traceId);
    const root = ofShop?.spans.find(({ name }) => name === 'page.request');
    expect(root?.attributes['http.route']).toBe('/p/[id]');
    const asked = ofShop?.spans.find(
      ({ name, attributes }) => name === 'graph.fetch' && attributes['graphql.operation.name'] === 'ProductPage',
    );
    expect(asked?.parentSpanId).toBe(root?.spanId);
    const answered = ofPlatform?.spans.find(({ parentSpanId }) => parentSpanId === asked?.spanId);
    expect(answered?.name).toBe('gateway.operation');
    const names = new Set(ofPlatform?.spans.map(({ name }) => name));
    for (const name of ['gateway.subgraph', 'catalogue.read', 'database.query']) expect(names).toContain(name);

    // The vitals name the trace that answered their page; no payload has a query, an address or what was typed in it.
    expect(sent.some((text) => text.includes(traceId ?? 'no trace'))).toBe(true);
    for (const text of sent) expect(text).not.toMatch(/example\.com|ann%40|q=|localhost|Mozilla/);
    expect(violations).toEqual([]);
  });

  test('and asks the graph from the browser names the visit, in one trace with the platform', async ({ page, request }) => {
    const shop = new Shop(page);
    await shop.open('/');
    await agree(page);
    const asking = page.waitForRequest((each) => new URL(each.url()).pathname === '/api/graphql');
    await shop.typeSlowly('가방');
    const headers = (await asking).headers();
    expect(headers['x-asyncflow-visit']).toMatch(/^[0-9a-f]{32}$/);
    const traceId = /^00-([0-9a-f]{32})-/.exec(headers['traceparent'] ?? '')?.[1];
    await expect(shop.suggestion('가방').first()).toBeVisible();
    const ofShop = (await traces(request, STOREFRONT_METRICS)).find((trace) => trace.traceId === traceId);
    const ofPlatform = (await traces(request, PLATFORM)).find((trace) => trace.traceId === traceId);
    const root = ofShop?.spans.find(({ name }) => name === 'page.request');
    expect(ofPlatform?.spans.find(({ name }) => name === 'gateway.operation')?.parentSpanId).toBe(root?.spanId);
  });

  test('can withdraw: nothing is sent any more', async ({ page }) => {
    const shop = new Shop(page);
    await shop.open('/');
    const product = await firstProduct(page);
    await agree(page);
    await page.getByText('측정 설정').click();
    const answered = page.waitForResponse((each) => new URL(each.url()).pathname === '/consent');
    await page.getByRole('button', { name: '아니요' }).click();
    expect((await answered).status()).toBe(303);
    expect(await measures(page)).toBe(false);
    const sent = payloads(page);
    await page.goto(product);
    expect(await measures(page)).toBe(false);
    expect(sent).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.getItem('visit'))).toBeNull();
  });
});

test.describe('nobody is measured', () => {
  test('before being asked, or after a no', async ({ page }) => {
    const shop = new Shop(page);
    const sent = payloads(page);
    await shop.open('/');
    expect(await measures(page)).toBe(false);
    const product = await firstProduct(page);
    await page.getByRole('region', { name: '측정 동의' }).getByRole('button', { name: '아니요' }).click();
    await expect(page.getByRole('region', { name: '측정 동의' })).toBeHidden();
    await page.goto(product);
    expect(await measures(page)).toBe(false);
    await expect(page.getByRole('region', { name: '측정 동의' })).toBeHidden();
    expect(sent).toEqual([]);
  });

  test('whose browser asks not to be tracked, and they are not asked either', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      extraHTTPHeaders: { 'sec-gpc': '1' },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }));
    await context.addCookies([{ name: 'telemetry', value: 'yes', url: baseURL ?? '' }]);
    const page = await context.newPage();
    const sent = payloads(page);
    await page.goto('/');
    expect(await measures(page)).toBe(false);
    await expect(page.getByRole('region', { name: '측정 동의' })).toBeHidden();
    expect(sent).toEqual([]);
    await context.close();
  });
});

test('only payloads are taken at /rum', async ({ request }) => {
  expect((await request.get('/rum')).status()).toBe(405);
  expect((await request.post('/rum', { data: 'text', headers: { 'content-type': 'text/plain' } })).status()).toBe(415);
  const agreed = { cookie: 'telemetry=yes', 'content-type': 'application/json' };
  expect((await request.post('/rum', { data: '{', headers: agreed })).status()).toBe(400);
  expect((await request.post('/rum', { data: `"${'x'.repeat(70_000)}"`, headers: agreed })).status()).toBe(413);
});
