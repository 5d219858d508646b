import { expect, test } from '@playwright/test';
import { expectAccessible, expectToFit } from './axe';
import { Shop } from './pages/shop';

for (const scheme of ['light', 'dark'] as const)
  for (const [name, path] of [
    ['home', '/'],
    ['search', `/search?q=${encodeURIComponent('여행용 가방 50만원 이하')}`],
    ['nothing found', '/search?q=qxzvwkjq'],
    ['status', '/status'],
    ['not found', '/no/such/page'],
  ] as const)
    test(`${name} in ${scheme} has nothing serious for axe and fits its screen`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(new Shop(page).title).toBeVisible();
      await expectAccessible(page);
      await expectToFit(page);
    });

test('a category and a product have nothing serious for axe', async ({ page }) => {
  const shop = new Shop(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await shop.open();
  await page.getByRole('navigation', { name: '카테고리' }).first().getByRole('link').first().click();
  await page.waitForURL(/\/c\//);
  await expect(shop.products.first()).toBeVisible();
  await expectAccessible(page);
  await shop.openFirstProduct();
  await expectAccessible(page);
});

test('the keyboard alone leads past the header into the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('the keyboard alone opens the categories, stays in them and comes back', async ({ page }) => {
  await page.goto('/');
  const menu = page.getByRole('button', { name: '전체 카테고리' });
  await menu.focus();
  // What the server sent does nothing until its script runs.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: '전체 카테고리' })).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('link', { name: '여행용 백팩' })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  expect(await page.getByRole('dialog').evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(menu).toBeFocused();
});
