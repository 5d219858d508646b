import { expect, test, type Page } from '@playwright/test';
import { Cart, SUITCASE } from './pages/cart';

const BUDGET_BYTES = 150_000;
// React Query, which keeps the cart and an order on its way, is 13 kB on top of the framework's 135.
const WITH_STATE_BYTES = 172_000;

async function expectWithinBudget(page: Page, path: string, budgetBytes = BUDGET_BYTES): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(budgetBytes);
}

for (const path of [
  '/',
  '/c/travel',
  `/search?q=${encodeURIComponent('가방')}`,
  '/p/travel-suitcases-003',
  '/status',
  '/no/such/page',
  '/orders',
  '/account/sign-in',
  '/account/sign-up',
  '/merchant/products',
])
  test(`${path} comes with at most ${BUDGET_BYTES / 1000} kB of script, compressed`, async ({ page }) => {
    await expectWithinBudget(page, path);
  });

for (const path of ['/cart', '/checkout'])
  test(`${path} comes with at most ${WITH_STATE_BYTES / 1000} kB of script, compressed, for a shopper with a cart`, async ({
    page,
  }) => {
    await new Cart(page).add(SUITCASE);
    await expectWithinBudget(page, path, WITH_STATE_BYTES);
  });
