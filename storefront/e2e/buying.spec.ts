import { expect, test } from '@playwright/test';
import { mailsTo, newEmail, newName } from './means';
import { Account } from './pages/account';
import { Cart, SUITCASE } from './pages/cart';
import { Checkout, RECIPIENT } from './pages/checkout';
import { Merchant } from './pages/merchant';

test('a guest puts a product in the cart, orders it, sees it confirmed and gets a mail', async ({ page }) => {
  const [cart, checkout, email] = [new Cart(page), new Checkout(page), newEmail()];
  const title = await cart.add(SUITCASE);
  await cart.toCheckout();
  await checkout.fillIn(email);
  const order = await checkout.place();
  await expect(page.getByText(RECIPIENT.line1)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
  await expect(cart.button).toHaveAccessibleName('장바구니');
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 20_000 }).toBeGreaterThan(0);

  await page.goto('/orders');
  await page.getByRole('article').getByRole('link').first().click();
  await page.waitForURL(order);
});

test('an order is cancelled, and stays in the history as cancelled', async ({ page }) => {
  const [cart, checkout] = [new Cart(page), new Checkout(page)];
  await cart.add(SUITCASE);
  await cart.toCheckout();
  await checkout.fillIn(newEmail());
  await checkout.place();
  await page.getByRole('button', { name: '주문 취소' }).click();
  await page.getByRole('button', { name: '취소하기' }).click();
  await expect(page.getByText('주문을 취소했습니다.', { exact: false })).toBeVisible();
  await page.goto('/orders');
  await expect(page.getByRole('article').first()).toContainText('취소됨');
});

test('nobody else can see a guest’s order', async ({ page, browser, baseURL }) => {
  const [cart, checkout] = [new Cart(page), new Checkout(page)];
  await cart.add(SUITCASE);
  await cart.toCheckout();
  await checkout.fillIn(newEmail());
  const order = await checkout.place();
  const stranger = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await stranger.newPage();
  const response = await other.goto(order);
  expect(response?.status()).toBe(404);
  await expect(other.getByText(RECIPIENT.line1)).toHaveCount(0);
  await stranger.close();
});

test('what was added is taken back from the drawer, and its number is changed in the cart', async ({ page }) => {
  const cart = new Cart(page);
  await cart.add(SUITCASE);
  await cart.drawer.getByRole('button', { name: '되돌리기' }).click();
  await expect(cart.drawer.getByText('장바구니가 비어 있습니다')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cart.drawer).toHaveCount(0);
  await cart.add(SUITCASE);
  await cart.open();
  await page.getByRole('main').getByRole('button', { name: '하나 더' }).click();
  await expect(cart.quantity).toHaveValue('2');
  await expect(cart.button).toHaveAccessibleName('장바구니, 2개');
  // Left before it is saved, it is saved all the same: perhaps a moment after the page was made again.
  await expect(async () => {
    await page.reload();
    await expect(cart.quantity).toHaveValue('2', { timeout: 2000 });
  }).toPass();
  await page.getByRole('main').getByRole('button', { name: /삭제$/ }).click();
  await expect(page.getByRole('heading', { name: '장바구니가 비어 있습니다' })).toBeVisible();
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect(cart.quantity).toHaveValue('2');
});

test('a double click on the order button makes one order', async ({ page }) => {
  const [cart, checkout] = [new Cart(page), new Checkout(page)];
  await cart.add(SUITCASE);
  await cart.toCheckout();
  await checkout.fillIn(newEmail());
  await checkout.order.dblclick();
  await page.waitForURL(/\/orders\/[^/?]+/);
  await checkout.expectConfirmed();
  await page.goto('/orders');
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('an answer that is lost on the way, a reload and another press make one order', async ({ page }) => {
  const [cart, checkout] = [new Cart(page), new Checkout(page)];
  await cart.add(SUITCASE);
  await cart.toCheckout();
  let isCut = true;
  await page.route('**/api/graphql', async (route) => {
    if (!isCut || !(route.request().postData() ?? '').includes('"PlaceOrder"')) return route.continue();
    // It arrives, but its answer does not.
    await route.fetch();
    return route.abort('connectionreset');
  });
  await checkout.fillIn(newEmail());
  await checkout.order.click();
  await expect(page.getByText('다시 눌러도 두 번 주문되지 않습니다.', { exact: false })).toBeVisible({ timeout: 15_000 });
  isCut = false;
  await checkout.order.click();
  await page.waitForURL(/\/orders\/[^/?]+/);
  await page.goto('/orders');
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('a price that rises between cart and order is told, agreed to and paid', async ({ page, browser, baseURL }) => {
  const selling = await browser.newContext({ locale: 'ko-KR', ...(baseURL === undefined ? {} : { baseURL }) });
  const merchantPage = await selling.newPage();
  const merchant = new Merchant(merchantPage);
  await new Account(merchantPage).signInAsMerchant();
  const id = await merchant.addProduct(newName('오르는 가방'), 60_000, 9);

  const [cart, checkout] = [new Cart(page), new Checkout(page)];
  await cart.add(`/p/${id}`);
  await cart.toCheckout();
  await checkout.fillIn(newEmail());
  await merchant.setPrice(65_000);
  await merchant.expectSaved();
  await selling.close();

  await checkout.order.click();
  await expect(page.getByRole('heading', { name: '담은 뒤에 바뀐 것이 있습니다' })).toBeVisible();
  await expect(page.getByText(/60,000원.*65,000원/)).toBeVisible();
  await page.getByRole('button', { name: '바뀐 내용으로 계속' }).click();
  await expect(checkout.order).toContainText('65,000원');
  await expect(page.getByLabel('이름')).toHaveValue(RECIPIENT.name);
  await checkout.place();
  await expect(page.getByText('65,000원').first()).toBeVisible();
});

test('the keyboard alone buys', async ({ page }) => {
  const [cart, checkout] = [new Cart(page), new Checkout(page)];
  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    const target = page.getByRole(role, { name }).last();
    await target.focus();
    await page.keyboard.press('Enter');
  };
  await page.goto(SUITCASE);
  await expect(async () => {
    if ((await cart.drawer.count()) === 0) await press('장바구니에 담기');
    await expect(cart.drawer.getByText(/담았습니다/)).toBeVisible({ timeout: 2000 });
  }).toPass();
  // From the drawer's close button round to the way on: no more stops than a hand has patience for.
  for (let stops = 0; stops < 12; stops += 1) {
    if (await cart.drawer.getByRole('link', { name: '주문하기' }).evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('/checkout');
  await page.getByLabel('이메일').focus();
  for (const value of [newEmail(), RECIPIENT.name, RECIPIENT.phone, RECIPIENT.postcode, RECIPIENT.line1]) {
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  }
  // A wrong postcode is led back to.
  await page.getByLabel('우편번호').fill('1234');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '우편번호' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('우편번호')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/orders\/[^/?]+/);
  await checkout.expectConfirmed();
});
