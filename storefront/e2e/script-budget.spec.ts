import { expect, test, type Page } from '@playwright/test';
import { Account } from './pages/account';
import { Cart, SUITCASE } from './pages/cart';

const BUDGET_BYTES = 150_000;

async function expectWithinBudget(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
}

for (const path of [
  '/',
  '/c/travel',
  `/search?q=${encodeURIComponent('가방')}`,
  '/p/travel-suitcases-003',
  '/status',
  '/no/such/page',
  '/cart',
  '/checkout',
  '/orders',
  '/account/sign-in',
  '/account/sign-up',
  '/merchant/products',
])
  test(`${path} comes with at most ${BUDGET_BYTES / 1000} kB of script, compressed`, async ({ page }) => {
    await expectWithinBudget(page, path);
  });

for (const path of ['/account', '/merchant/products', '/merchant/products/travel-suitcases-003', '/cart', '/checkout'])
  test(`${path} comes with at most ${BUDGET_BYTES / 1000} kB of script, compressed, for a merchant with a cart`, async ({
    page,
  }) => {
    await new Account(page).signInAsMerchant();
    await new Cart(page).add(SUITCASE);
    await expectWithinBudget(page, path);
  });
