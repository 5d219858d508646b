import { expect, test } from '@playwright/test';
import { Shop } from './pages/shop';

test('the shop speaks English when asked to, and remembers', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await shop.search('suitcase under $200');
  await expect(shop.title).toHaveText('Results for “suitcase under $200”');
  await expect(page.getByRole('link', { name: /up to ₩280,000/ })).toBeVisible();
  await shop.openFirstProduct();
  await expect(page.getByRole('heading', { name: 'Details' })).toBeVisible();
});

test('dark stays dark without a flash of light', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open();
  await page.getByRole('combobox', { name: '화면 모드' }).selectOption('dark');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(background).toBe('rgb(19, 19, 18)');
  await page.reload({ waitUntil: 'commit' });
  // The server has written the theme into the document: it is there before any script runs.
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('without a choice the system decides', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ colorScheme: 'dark', ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('/');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(19, 19, 18)');
  await context.close();
});
