import { expect, test, type Page } from '@playwright/test';
import { reported, unmarkBrowser, USER_AGENT } from './measured';
import { Cart, SUITCASE } from './pages/cart';

/** Opens a page whose later scripts, those that do not stand in it, are lost on the way until the answer is called. */
async function openWithoutLaterScripts(page: Page, path: string): Promise<() => void> {
  let isLost = true;
  const html = await (await page.request.get(path)).text();
  await page.route('**/_next/static/**/*.js', (route) =>
    isLost && !html.includes(new URL(route.request().url()).pathname) ? route.abort('connectionreset') : route.continue(),
  );
  await page.goto(path);
  return () => {
    isLost = false;
  };
}

test('a cart whose script is lost on the way leaves the page as it is, and opens once it can be had', async ({ page }) => {
  const cart = new Cart(page);
  const found = await openWithoutLaterScripts(page, SUITCASE);
  await cart.button.click();
  await expect(page.getByRole('alert').filter({ hasText: '다시 시도해 주세요' })).toBeVisible();
  found();
  await cart.button.click();
  await expect(cart.drawer.getByText('장바구니가 비어 있습니다')).toBeVisible();
});

test('a link leads on while what is put into the cart waits for its answer', async ({ page }) => {
  await page.goto(SUITCASE);
  await page.route('**/api/graphql', (route) =>
    (route.request().postData() ?? '').includes('"AddToCart"') ? undefined : route.continue(),
  );
  await page.getByRole('button', { name: '장바구니에 담기' }).click();
  await expect(page.getByRole('button', { name: '담는 중' })).toBeVisible();
  await page.locator('header a[href="/"]').click();
  await expect(page).toHaveURL('/', { timeout: 8000 });
});

test.describe('a shopper who agrees', () => {
  test.use({ userAgent: USER_AGENT });
  test.beforeEach(({ context }) => unmarkBrowser(context));

  test('is measured from the next page on where the script that measures was lost', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'telemetry', value: 'yes', url: baseURL ?? '' }]);
    const lost = page.waitForEvent('requestfailed', (request) => request.url().endsWith('.js'));
    const found = await openWithoutLaterScripts(page, '/');
    await lost;
    // The runtime tries once more, within a second.
    await page.waitForEvent('requestfailed', (request) => request.url().endsWith('.js'));
    found();
    const first = reported(page);
    await page.getByRole('main').getByRole('article').first().getByRole('link').click();
    await first;
  });
});
