import { expect, test, type Page } from '@playwright/test';
import { newEmail } from './means';
import { Account } from './pages/account';
import { Cart, SUITCASE } from './pages/cart';
import { Checkout } from './pages/checkout';

/** Of every page, whoever looks at it; and with what measures a visit, which comes once the page is drawn and idle, after a yes only (0020). */
const BUDGET_BYTES = { 'without telemetry': 150_000, 'with telemetry': 170_000 } as const;
type Visit = keyof typeof BUDGET_BYTES;

/** What the browser receives until a page has settled: bodies as they come over the wire. */
async function expectWithinBudget(page: Page, path: string, visit: Visit): Promise<void> {
  const encodings = new Set<string | undefined>();
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) encodings.add(response.headers()['content-encoding']);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  // Requests are marked once it measures.
  if (visit === 'with telemetry')
    await page.waitForFunction(() => !String(globalThis.fetch).includes('native code'), undefined, { timeout: 15_000 });
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  test.info().annotations.push({ type: 'script', description: `${path} ${bytes}` });
  expect(bytes, path).toBeGreaterThan(0);
  expect(bytes, path).toBeLessThanOrEqual(BUDGET_BYTES[visit]);
  expect([...encodings], path).toEqual(['br']);
}

const OF_EVERYONE = [
  '/',
  '/c/travel',
  `/search?q=${encodeURIComponent('가방')}`,
  SUITCASE,
  '/status',
  '/no/such/page',
  '/cart',
  '/checkout',
  '/orders',
  '/account/sign-in',
  '/account/sign-up',
  '/account/forgot',
  '/account/reset?token=x',
  '/account/confirm?token=x',
  '/account/email?token=x',
  '/account/deleted',
  '/merchant/products',
];

for (const visit of ['without telemetry', 'with telemetry'] as const)
  test.describe(`${BUDGET_BYTES[visit] / 1000} kB of compressed script ${visit} are enough for`, () => {
    test.beforeEach(async ({ context, baseURL }) => {
      if (visit === 'with telemetry')
        await context.addCookies([{ name: 'telemetry', value: 'yes', url: baseURL ?? 'http://localhost' }]);
    });

    for (const path of OF_EVERYONE)
      test(path, async ({ page }) => {
        await expectWithinBudget(page, path, visit);
      });

    test('a shopper with a cart, and the order after it', async ({ page }) => {
      const [cart, checkout] = [new Cart(page), new Checkout(page)];
      await cart.add(SUITCASE);
      for (const path of ['/', SUITCASE, '/cart', '/checkout']) await expectWithinBudget(page, path, visit);
      await checkout.fillIn(newEmail());
      const order = await checkout.place();
      for (const path of [order, '/orders']) await expectWithinBudget(page, path, visit);
    });

    test('a merchant’s account and product management', async ({ page }) => {
      await new Account(page).signInAsMerchant();
      for (const path of ['/account', '/merchant/products', '/merchant/products/new', '/merchant/products/travel-suitcases-003'])
        await expectWithinBudget(page, path, visit);
    });
  });
