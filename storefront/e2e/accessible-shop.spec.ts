import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectToFit } from './axe';
import { newEmail } from './means';
import { Account } from './pages/account';
import { Cart, SUITCASE } from './pages/cart';
import { Checkout } from './pages/checkout';

async function expectGood(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('cart, checkout and order have nothing serious for axe and fit the screen', async ({ page }) => {
      const [cart, checkout] = [new Cart(page), new Checkout(page)];
      for (const path of ['/cart', '/checkout', '/orders']) {
        await page.goto(path);
        await expectGood(page);
      }
      await cart.add(SUITCASE);
      await expectAccessible(page);
      await cart.open();
      await expectGood(page);
      await page.goto('/checkout');
      await checkout.order.click();
      await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
      await expectGood(page);
      await checkout.fillIn(newEmail());
      await checkout.place();
      await expectGood(page);
      await page.goto('/orders');
      await expectGood(page);
    });

    test('the ways into an account have nothing serious for axe and fit the screen', async ({ page }) => {
      for (const path of ['sign-in', 'sign-up', 'forgot', 'reset?token=x', 'confirm?token=x', 'confirm', 'deleted']) {
        await page.goto(`/account/${path}`);
        await expectGood(page);
      }
      await page.goto('/account/sign-in');
      await page.getByRole('button', { name: '로그인', exact: true }).click();
      await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
      await expectGood(page);
    });

    test('the account and product management have nothing serious for axe and fit the screen', async ({ page }) => {
      await page.goto('/merchant/products');
      await expectGood(page);
      await new Account(page).signInAsMerchant();
      for (const path of [
        '/account',
        '/merchant/products',
        '/merchant/products/new',
        '/merchant/products/travel-suitcases-003',
      ]) {
        await page.goto(path);
        await expectGood(page);
      }
    });
  });
}
