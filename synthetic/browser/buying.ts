// A browser buys something: K6_BROWSER_EXECUTABLE_PATH=… k6 run synthetic/browser/buying.ts
// STOREFRONT_URL, PLATFORM_URL, TEMPO_URL, FORWARDED_SECRET, TRACE_URL, CI=true (speed does not gate) and SYNTHETIC_MARK=false (a shopper,
// who is measured and counts as one) come from the environment.
import { check } from 'k6';
import { browser, type BrowserContext, type Page } from 'k6/browser';
import { GOOD_LCP_SECONDS } from '../../observability/conventions/rum.ts';
import { placeOrderFlow } from '../../observability/flows/place-order.ts';
import { shopperExperience } from '../../slo/objectives/shopper-experience.ts';
import { journeys } from '../../slo/objectives/journeys.ts';
import { complain, hex, IS_MARKED, LATENCY_GATES } from '../drivers/k6.ts';
import { checkFlow } from './flow-check.ts';
import { failAndLeave, look, shopperContext } from './shopper.ts';

declare const __ENV: Readonly<Record<string, string | undefined>>;

const SHOP = __ENV['STOREFRONT_URL'] ?? 'http://127.0.0.1:3000';
const SECRET = __ENV['FORWARDED_SECRET'];
const QUERY = '캐리어 50만원 이하';
/** A name that cannot exist (RFC 2606): no mail server is given what goes there. */
const EMAIL = 'probe@synthetic.invalid';
const RECIPIENT = { 이름: 'Probe', 휴대전화: '02-000-0000', 우편번호: '00000', 주소: 'Nowhere 1' };
const CONFIRMED_MS = 30_000;
const SCREEN = { locale: 'ko-KR', viewport: { width: 1280, height: 900 } };

export const options = {
  scenarios: {
    buying: {
      executor: 'shared-iterations',
      vus: 1,
      iterations: 1,
      maxDuration: '2m',
      options: { browser: { type: 'chromium' } },
    },
  },
  thresholds: {
    checks: [`rate>=${journeys.target}`],
    ...(LATENCY_GATES ? { browser_web_vital_lcp: [`p(${shopperExperience.target * 100})<=${GOOD_LCP_SECONDS * 1000}`] } : {}),
  },
};

/** From the search to a confirmed order, and back: what was taken from the shelf is given back. */
async function buy(page: Page): Promise<void> {
  await page.goto(`${SHOP}/search?q=${encodeURIComponent(QUERY)}`);
  const found = page.locator('main a[href^="/p/"]').first();
  await found.waitFor();
  check(page, { 'finds-in-korean': () => true });
  const product = `${SHOP}${(await found.getAttribute('href')) ?? '/'}`;
  await (IS_MARKED ? page.goto(product) : look(page, product));
  await page.getByRole('button', { name: '장바구니에 담기' }).click();
  await page.getByRole('dialog').getByRole('link', { name: '주문하기' }).click();
  await page.waitForURL(/\/checkout$/);
  await page.getByLabel('이메일').fill(EMAIL);
  for (const [label, text] of Object.entries(RECIPIENT)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: /주문 넣기/ }).click();
  await page.waitForURL(/\/orders\/[^/?]+/);
  check(page, { 'order-is-placed': () => true });
  await page.getByText('주문이 확정되었습니다.', { exact: false }).waitFor({ timeout: CONFIRMED_MS });
  check(page, { 'order-is-confirmed': () => true });
  await page.getByRole('button', { name: '주문 취소' }).click();
  await page.getByRole('button', { name: '취소하기' }).click();
  await page.getByText('주문을 취소했습니다.', { exact: false }).waitFor();
  check(page, { 'order-is-taken-back': () => true });
}

const markedContext = (traceId: string): Promise<BrowserContext> =>
  browser.newContext({
    ...SCREEN,
    extraHTTPHeaders: {
      traceparent: `00-${traceId}-${hex(16)}-01`,
      'x-asyncflow-synthetic': 'true',
      ...(SECRET === undefined ? {} : { 'x-asyncflow-forwarded-secret': SECRET }),
    },
  });

export default async (): Promise<void> => {
  const traceId = hex(32);
  const context = await (IS_MARKED ? markedContext(traceId) : shopperContext(SHOP, SCREEN));
  const page = await context.newPage();
  try {
    await buy(page);
    await (IS_MARKED ? checkFlow(page, placeOrderFlow, traceId) : failAndLeave(page, SHOP));
    console.log(JSON.stringify({ event: 'synthetic.browser.bought', ...(IS_MARKED ? { trace_id: traceId } : {}) }));
  } catch (error) {
    check(page, { 'the page answers': () => false });
    const why = error instanceof Error ? error.message : String(error);
    complain('cart-to-order', why.slice(0, 200), IS_MARKED ? traceId : undefined);
  } finally {
    await page.close();
    await context.close();
  }
};
