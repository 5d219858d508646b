import { expect, test } from '@playwright/test';
import { expectToFit } from './axe';
import { newEmail } from './means';
import { Cart, SUITCASE } from './pages/cart';
import { Checkout } from './pages/checkout';
import { Shop } from './pages/shop';

test('filters open in a sheet and do their work', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open(`/search?q=${encodeURIComponent('가방')}`);
  const found = await shop.count();
  await page.getByRole('button', { name: '필터' }).click();
  const sheet = page.getByRole('dialog', { name: '필터' });
  // The dialog itself has no size: what stands in it has.
  await expect(sheet.getByRole('button', { name: /상품 보기$/ })).toBeVisible();
  await sheet.getByRole('link', { name: /4점 이상/ }).click();
  await page.waitForURL(/rating=4/);
  await sheet.getByRole('button', { name: /상품 보기$/ }).click();
  await expect(sheet).toBeHidden();
  await expect.poll(() => shop.count()).toBeLessThan(found);
});

test('a guest buys on 360 px', async ({ page }) => {
  const [cart, checkout] = [new Cart(page), new Checkout(page)];
  await cart.add(SUITCASE);
  await expectToFit(page);
  await cart.toCheckout();
  await expectToFit(page);
  await checkout.fillIn(newEmail());
  await checkout.place();
  await expectToFit(page);
});
