import { expect, test } from '@playwright/test';
import { newEmail, PASSWORD } from './means';
import { Account } from './pages/account';
import { Cart, SUITCASE } from './pages/cart';
import { Checkout } from './pages/checkout';

test('a new account by the mailed link buys, finds the order in its history and keeps it from the next person', async ({
  page,
}) => {
  const [account, cart, checkout] = [new Account(page), new Cart(page), new Checkout(page)];
  const email = await account.signUp('이두리');
  await cart.add(SUITCASE);
  await cart.toCheckout();
  await expect(page.getByText(`${email} 계정으로 주문합니다.`)).toBeVisible();
  await expect(page.getByLabel('이름')).toHaveValue('이두리');
  await checkout.fillIn();
  const order = await checkout.place();
  await page.goto('/account');
  await page.getByRole('main').getByRole('link', { name: '주문 내역' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await account.signOut();
  expect((await page.goto(order))?.status()).toBe(404);
  await page.goto('/orders');
  await expect(page.getByRole('heading', { name: '아직 주문이 없습니다' })).toBeVisible();
});

test('what a guest put in the cart is there after signing in, and the checkout goes on', async ({ page }) => {
  const [account, cart] = [new Account(page), new Cart(page)];
  const email = await account.signUp();
  await account.signOut();
  await cart.add(SUITCASE);
  await cart.toCheckout();
  await page.getByRole('main').getByRole('link', { name: '로그인' }).click();
  await account.enter(email, PASSWORD);
  await page.waitForURL('/checkout');
  await expect(page.getByText(`${email} 계정으로 주문합니다.`)).toBeVisible();
  await expect(cart.button).toHaveAccessibleName('장바구니, 1개');
});

test('a wrong password says nothing of whether there is such an account, and keeps the address', async ({ page }) => {
  const account = new Account(page);
  const email = await account.signUp();
  await account.signOut();
  const said: string[] = [];
  for (const who of [email, newEmail()]) {
    await page.goto('/account/sign-in');
    await account.enter(who, 'quite another one');
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toBeFocused();
    await expect(page.getByLabel('이메일')).toHaveValue(who);
    said.push((await alert.textContent()) ?? '');
  }
  expect(said[0]).toBe(said[1]);
});

test('a forgotten password is set anew by the mailed link, once', async ({ page }) => {
  const account = new Account(page);
  const email = await account.signUp();
  await account.signOut();
  await page.goto('/account/sign-in');
  await page.getByRole('link', { name: '비밀번호를 잊으셨나요?' }).click();
  await page.waitForURL('/account/forgot');
  await page.getByLabel('이메일').fill(email);
  await page.getByRole('button', { name: '링크 받기' }).click();
  await expect(page.getByRole('heading', { name: '메일을 확인해 주세요' })).toBeVisible();
  const link = await account.mailedLink(email, '/account/reset');
  const password = 'harbour cinnamon quilt 82';
  await page.goto(link);
  await page.getByLabel('비밀번호', { exact: true }).fill(password);
  await page.getByRole('button', { name: '비밀번호 정하기' }).click();
  await page.waitForURL('/account');
  await account.signOut();
  await account.signIn(email, password);
  await page.goto(link);
  await page.getByLabel('비밀번호', { exact: true }).fill(`${password} again`);
  await page.getByRole('button', { name: '비밀번호 정하기' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('링크를 다시 받아 주세요');
});

test('name, password and address are changed, data is taken along, and the account is deleted', async ({ page }) => {
  const account = new Account(page);
  await account.signUp();
  const part = (name: string) => page.getByRole('region', { name });

  await part('이름과 언어').getByLabel('이름').fill('박세나');
  await part('이름과 언어').getByLabel('English').check();
  await part('이름과 언어').getByRole('button', { name: '저장' }).click();
  await expect(part('이름과 언어').getByText('저장했습니다.')).toBeVisible();
  await page.reload();
  await expect(part('이름과 언어').getByLabel('이름')).toHaveValue('박세나');
  await expect(part('이름과 언어').getByLabel('English')).toBeChecked();

  const password = 'harbour cinnamon quilt 82';
  await part('비밀번호 바꾸기').getByLabel('지금 비밀번호').fill(PASSWORD);
  await part('비밀번호 바꾸기').getByLabel('새 비밀번호').fill(password);
  await part('비밀번호 바꾸기').getByRole('button', { name: '비밀번호 바꾸기' }).click();
  await expect(page.getByText('비밀번호를 바꾸고', { exact: false })).toBeVisible();

  const other = newEmail();
  await part('이메일 바꾸기').getByLabel('새 이메일').fill(other);
  await part('이메일 바꾸기').getByLabel('비밀번호', { exact: true }).fill(password);
  await part('이메일 바꾸기').getByRole('button', { name: '링크 받기' }).click();
  await expect(page.getByRole('heading', { name: '메일을 확인해 주세요' })).toBeVisible();
  await page.goto(await account.mailedLink(other, '/account/email'));
  await page.getByRole('button', { name: '새 주소로 바꾸기' }).click();
  await page.waitForURL('/account');
  await expect(page.getByText(other).first()).toBeVisible();

  await part('내 정보').getByLabel('비밀번호', { exact: true }).fill(password);
  const download = page.waitForEvent('download');
  await part('내 정보').getByRole('button', { name: '파일로 받기' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);

  await part('계정 삭제').getByLabel('비밀번호', { exact: true }).fill(password);
  await part('계정 삭제').getByLabel('되돌릴 수 없다는 것을 이해했습니다.').check();
  await part('계정 삭제').getByRole('button', { name: '계정 삭제' }).click();
  await page.waitForURL('/account/deleted');
  await page.goto('/account');
  await page.waitForURL(/\/account\/sign-in/);
});

test('another device is seen and signed out', async ({ page, browser, baseURL }) => {
  const account = new Account(page);
  const email = await account.signUp();
  const context = await browser.newContext({
    locale: 'ko-KR',
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const phone = await context.newPage();
  await new Account(phone).signIn(email, PASSWORD);
  await page.reload();
  const sessions = page.getByRole('region', { name: '로그인한 기기' });
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await sessions.getByRole('button', { name: /Safari에서 로그아웃$/ }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await phone.goto('/account');
  await phone.waitForURL(/\/account\/sign-in/);
  await context.close();
});

test('a link to sign in cannot lead on to another site', async ({ page, baseURL }) => {
  const account = new Account(page);
  const email = await account.signUp();
  await account.signOut();
  await page.goto(`/account/sign-in?next=${encodeURIComponent('//evil.example/')}`);
  await account.enter(email, PASSWORD);
  await page.waitForURL('/account');
  expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? page.url()).origin);
});

test('pages about a person are kept by no cache', async ({ page }) => {
  await new Account(page).signUp();
  for (const path of ['/account', '/cart', '/checkout', '/orders'])
    expect((await page.request.get(path)).headers()['cache-control'], path).toMatch(/no-store/);
});
