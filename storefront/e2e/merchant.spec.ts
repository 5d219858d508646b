import { expect, test } from '@playwright/test';
import { expectAccessible, expectToFit } from './axe';
import { newEmail, newName } from './means';
import { Account } from './pages/account';
import { Cart } from './pages/cart';
import { Checkout } from './pages/checkout';
import { Merchant } from './pages/merchant';

test('a merchant edits a price and the shop shows it', async ({ page }) => {
  const merchant = new Merchant(page);
  await new Account(page).signInAsMerchant();
  const title = newName('판매 가방');
  await merchant.addProduct(title, 30_000, 4);
  await merchant.setPrice(27_000);
  await merchant.expectSaved();
  await page.getByRole('link', { name: '상품 페이지 보기' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText('27,000원').first()).toBeVisible();
});

test('titles are kept in both languages', async ({ page }) => {
  const merchant = new Merchant(page);
  await new Account(page).signInAsMerchant();
  const title = newName('두 말 가방');
  const id = await merchant.addProduct(title, 30_000, 4);
  const english = newName('A bag in two tongues');
  await page.getByLabel('상품 이름 (영어)').fill(english);
  await page.getByRole('region', { name: '이름과 설명' }).getByRole('button', { name: '저장' }).click();
  await merchant.expectSaved();
  await page.goto(`/p/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english);
});

test('who saves second is told, loads what it is now and saves again', async ({ page, context }) => {
  const merchant = new Merchant(page);
  await new Account(page).signInAsMerchant();
  const id = await merchant.addProduct(newName('두 손 가방'), 30_000, 4);
  const second = await context.newPage();
  const other = new Merchant(second);
  await other.open(id);
  await merchant.setPrice(31_000);
  await merchant.expectSaved();
  await other.setPrice(32_000);
  await expect(second.getByRole('main').getByRole('alert')).toContainText('다른 사람이 이 상품을 먼저 고쳤습니다');
  await second.getByRole('button', { name: '최신 내용 불러오기' }).click();
  await expect(second.getByLabel('판매가 (원)')).toHaveValue('31000');
  await other.setPrice(32_000);
  await other.expectSaved();
});

test('a sale while the stock is counted is told, and nothing of it is overwritten', async ({ page, browser, baseURL }) => {
  const merchant = new Merchant(page);
  await new Account(page).signInAsMerchant();
  const id = await merchant.addProduct(newName('세는 가방'), 30_000, 4);
  const context = await browser.newContext({ locale: 'ko-KR', ...(baseURL === undefined ? {} : { baseURL }) });
  const buying = await context.newPage();
  const [cart, checkout] = [new Cart(buying), new Checkout(buying)];
  await cart.add(`/p/${id}`);
  await cart.toCheckout();
  await checkout.fillIn(newEmail());
  await checkout.place();
  await context.close();
  await merchant.setStock(9);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('4개에서 3개로 바뀌었습니다');
  await page.getByRole('button', { name: '최신 내용 불러오기' }).click();
  await expect(page.getByLabel('재고', { exact: true })).toHaveValue('3');
  await merchant.setStock(8);
  await merchant.expectSaved();
});

test('an archived product leaves the shop but explains itself, and comes back', async ({ page }) => {
  const merchant = new Merchant(page);
  await new Account(page).signInAsMerchant();
  const id = await merchant.addProduct(newName('떠나는 가방'), 30_000, 4);
  await page.getByRole('button', { name: '판매 종료' }).click();
  await page.getByRole('button', { name: '판매 끝내기' }).click();
  await expect(page.getByText('판매를 끝낸 상품입니다.')).toBeVisible();
  await page.goto(`/p/${id}`);
  await expect(page.getByText('지금은 판매하지 않는 상품입니다.')).toBeVisible();
  await expect(page.getByRole('button', { name: '장바구니에 담기' })).toHaveCount(0);
  await merchant.open(id);
  await page.getByRole('button', { name: '다시 판매' }).click();
  await expect(page.getByRole('button', { name: '판매 종료' })).toBeVisible();
  await page.goto(`/p/${id}`);
  await expect(page.getByRole('button', { name: '장바구니에 담기' })).toBeVisible();
});

test('a product gets options, variants, attributes and a picture, by the keyboard alone', async ({ page }) => {
  const merchant = new Merchant(page);
  await new Account(page).signInAsMerchant();
  const id = await merchant.addProduct(newName('자라는 가방'), 30_000, 4);
  await merchant.type({ '옵션 이름': 'colour', '지금 있는 옵션 상품의 값': 'navy' });
  await expect(page.getByRole('button', { name: '색상 옵션 삭제' })).toBeVisible();
  await merchant.type({ 색상: 'red', '상품 번호 (SKU)': newName('sku'), '판매가 (원)': '33000', 재고: '2' }, '옵션 상품 추가');
  await expect(page.getByRole('form', { name: '레드' })).toBeVisible();
  await merchant.press('정보 추가');
  await page.keyboard.type('pockets');
  await page.getByRole('group', { name: '정보 1' }).getByLabel('값').focus();
  await page.keyboard.type('셋');
  await page.keyboard.press('Enter');
  await merchant.expectSaved('상세 정보');
  await merchant.press('사진 추가');
  await page.keyboard.type('https://pictures.example/red.jpg');
  await page.keyboard.press('Enter');
  await merchant.expectSaved('사진');
  await expectAccessible(page);
  await expectToFit(page);

  await page.goto(`/p/${id}`);
  await page.getByText('레드', { exact: true }).click();
  await expect(page.getByText('33,000원').first()).toBeVisible();
  await expect(page.getByText('pockets')).toBeVisible();

  await merchant.open(id);
  await merchant.press('레드 삭제');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: '레드' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '가격과 재고' })).toBeFocused();
});

test('products are listed, filtered by status and found by words', async ({ page }) => {
  await new Account(page).signInAsMerchant();
  const rows = page.getByRole('table').getByRole('rowheader');
  await expect(rows).toHaveCount(25);
  await page.getByRole('link', { name: '다음' }).click();
  await page.waitForURL(/after=/);
  await page.getByRole('link', { name: '판매 중' }).click();
  await page.waitForURL(/status=ACTIVE/);
  await page.getByRole('searchbox', { name: '상품 찾기' }).fill('캐리어');
  await page.getByRole('main').getByRole('button', { name: '찾기' }).click();
  await expect(rows.first()).toContainText(/캐리어|가방/);
});

test('guests and shoppers are told that the page is for merchants', async ({ page }) => {
  const account = new Account(page);
  await page.goto('/merchant/products');
  await expect(page.getByRole('heading', { name: '판매자만 볼 수 있는 페이지입니다' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '로그인' }).click();
  await page.waitForURL('/account/sign-in?next=%2Fmerchant%2Fproducts');
  await account.signUp();
  await page.goto('/merchant/products/new');
  await expect(page.getByText('이 계정에는 상품을 관리할 권한이 없습니다.', { exact: false })).toBeVisible();
  await expect(page.getByLabel('판매가 (원)')).toHaveCount(0);
});
