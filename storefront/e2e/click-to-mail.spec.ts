import { follow, type FollowedSpan } from '@asyncflow/observability/flows/follow.ts';
import { placeOrderFlow } from '@asyncflow/observability/flows/place-order.ts';
import { ringSpans } from '@asyncflow/observability/flows/ring-spans.ts';
import { expect, test, type APIRequestContext } from '@playwright/test';
import {
  agree,
  counted,
  PLATFORM,
  PLATFORM_METRICS,
  reported,
  STOREFRONT_METRICS,
  traces,
  unmarkBrowser,
  USER_AGENT,
} from './measured';
import { mailsTo, newEmail } from './means';
import { Cart, SUITCASE } from './pages/cart';
import { Checkout } from './pages/checkout';
import { Shop } from './pages/shop';

test.slow();
test.use({ userAgent: USER_AGENT });
test.beforeEach(({ context }) => unmarkBrowser(context));

/** Attempts at buying until one falls within the traces a second that are kept. */
const BOUGHT_MAX = 5;

const SHOPPER = 'audience="shopper"';
const COUNTED = {
  loads: [STOREFRONT_METRICS, 'asyncflow_page_loads_total', SHOPPER],
  viewed: [STOREFRONT_METRICS, 'asyncflow_funnel_steps_total', 'step="product-view"', SHOPPER],
  added: [STOREFRONT_METRICS, 'asyncflow_funnel_steps_total', 'step="cart-add"', SHOPPER],
  begun: [STOREFRONT_METRICS, 'asyncflow_funnel_steps_total', 'step="checkout-start"', SHOPPER],
  ordered: [STOREFRONT_METRICS, 'asyncflow_funnel_steps_total', 'step="order-placed"', SHOPPER],
  checkouts: [PLATFORM_METRICS, 'asyncflow_checkouts_total', 'outcome="confirmed"', SHOPPER],
  confirmed: [PLATFORM_METRICS, 'asyncflow_job_runs_total', 'task="orders.confirm-order"', 'outcome="done"'],
  written: [PLATFORM_METRICS, 'asyncflow_job_runs_total', 'task="orders.write-confirmation-mail"', 'outcome="done"'],
  mailed: [PLATFORM_METRICS, 'asyncflow_mails_total', 'outcome="sent"'],
} as const;
type Figures = Readonly<Record<keyof typeof COUNTED, number>>;

async function figures(request: APIRequestContext): Promise<Figures> {
  const entries = Object.entries(COUNTED).map(
    async ([name, [address, metric, ...labels]]) => [name, await counted(request, address, metric, ...labels)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Figures;
}

/** Spans of storefront and platform by their id: both keep the newest traces only, so what was seen once is kept here. */
class Seen {
  readonly #spans = new Map<string, FollowedSpan>();

  async look(request: APIRequestContext): Promise<readonly FollowedSpan[]> {
    for (const address of [STOREFRONT_METRICS, PLATFORM])
      for (const span of ringSpans(await traces(request, address))) this.#spans.set(span.spanId, span);
    return [...this.#spans.values()];
  }
}

test('what a shopper buys is counted as a shopper’s, and one trace leads from the click to the mail', async ({
  page,
  request,
}) => {
  const [shop, cart, checkout, seen] = [new Shop(page), new Cart(page), new Checkout(page), new Seen()];
  await shop.open('/');
  await agree(page);
  const before = await figures(request);

  let clicked: string | undefined;
  let spans: readonly FollowedSpan[] = [];
  let email = '';
  for (let bought = 0; clicked === undefined && bought < BOUGHT_MAX; bought += 1) {
    email = newEmail();
    await cart.add(SUITCASE);
    await cart.toCheckout();
    await checkout.fillIn(email);
    const asking = page.waitForRequest((each) => (each.postData() ?? '').includes('"operationName":"PlaceOrder"'));
    const told = reported(page, 'order-placed');
    await checkout.place();
    await told;
    const [, traceId, flags] =
      /^00-([0-9a-f]{32})-[0-9a-f]{16}-(\d\d)$/.exec((await asking).headers()['traceparent'] ?? '') ?? [];
    expect(flags).toBe('01');
    await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBe(1);
    spans = await seen.look(request);
    if (spans.some((span) => span.traceId === traceId && span.name === 'order.place')) clicked = traceId;
  }
  expect(clicked).toBeDefined();

  // From the browser's request through the gateway to SQL.
  const ofClick = spans.filter(({ traceId }) => traceId === clicked);
  const byId = new Map(ofClick.map((span) => [span.spanId, span]));
  const above = (span: FollowedSpan | undefined): readonly string[] =>
    span === undefined ? [] : [...above(byId.get(span.parentSpanId ?? '')), span.name];
  const place = ofClick.find(({ name }) => name === 'order.place');
  expect(above(place)).toEqual(['page.request', 'gateway.operation', 'gateway.subgraph', 'order.place']);
  expect(byId.get(place?.parentSpanId ?? '')?.failed).toBe(false);
  const within = ofClick.filter(({ parentSpanId }) => parentSpanId === place?.spanId).map(({ name }) => name);
  expect(within).toEqual(expect.arrayContaining(['database.query', 'job.enqueue']));

  // On over the links of jobs to the mail, as the flow's contract promises it.
  const flowOf = (all: readonly FollowedSpan[]) =>
    follow(placeOrderFlow, all).find(({ trigger }) => trigger.spanId === place?.spanId);
  await expect
    .poll(async () => flowOf((spans = await seen.look(request)))?.findings.map(({ says }) => says), { timeout: 20_000 })
    .toEqual([]);
  const taken = flowOf(spans)?.taken;
  for (const step of ['ask', 'run', 'confirm', 'ask for mail', 'mail', 'send'])
    expect([step, taken?.get(step)?.length]).toEqual([step, 1]);
  const [run, mail] = [taken?.get('run')?.[0], taken?.get('mail')?.[0]];
  expect(run?.traceId).not.toBe(clicked);
  expect(run?.links.map(({ traceId }) => traceId)).toEqual([clicked]);
  expect(mail?.links.map(({ traceId }) => traceId)).toEqual([run?.traceId]);

  // Nobody's name, address or mail is in any of it.
  expect(JSON.stringify(spans)).not.toContain(email);

  await page.goto('about:blank');
  for (const name of Object.keys(COUNTED) as (keyof Figures)[])
    await expect
      .poll(async () => (await figures(request))[name], { message: name, timeout: 15_000 })
      .toBeGreaterThan(before[name]);
});
