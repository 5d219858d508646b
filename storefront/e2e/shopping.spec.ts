import { expect, test } from '@playwright/test';
import { Shop } from './pages/shop';

test('a shopper finds a travel bag within a budget, narrows down and looks at one', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open();
  await shop.search('여행용 가방 찾는데 예산 50만원 이하로');
  await expect(page.getByRole('link', { name: /500,000원 이하/ })).toBeVisible();
  const found = await shop.count();
  expect(found).toBeGreaterThan(5);

  await shop.facetValue(/4점 이상/).click();
  await page.waitForURL(/rating=4/);
  await expect.poll(() => shop.count()).toBeLessThan(found);
  const narrowed = await shop.count();

  await page.goBack();
  await expect.poll(() => shop.count()).toBe(found);
  await page.goForward();
  await expect.poll(() => shop.count()).toBe(narrowed);

  await shop.openFirstProduct();
  await expect(page.getByText(/원$/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /^리뷰/ })).toBeVisible();
});

test('results can be read and narrowed down before any script runs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const shop = new Shop(await context.newPage());
  await shop.open(`/search?q=${encodeURIComponent('가방')}`);
  await expect(shop.products.first()).toBeVisible();
  const found = await shop.count();
  await shop.facetValue(/4점 이상/).click();
  expect(await shop.count()).toBeLessThan(found);
  await context.close();
});

test('a budget read from the words can be taken away again', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open(`/search?q=${encodeURIComponent('헤드폰 10만원 이하')}`);
  const within = await shop.count();
  await page.getByRole('link', { name: /100,000원 이하/ }).click();
  await page.waitForURL((url) => url.searchParams.get('q') === '헤드폰');
  await expect.poll(() => shop.count()).toBeGreaterThan(within);
});

test('half-typed Hangul and initial consonants are understood', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open();
  await shop.typeSlowly('캐ㄹ');
  await expect(shop.suggestion(/캐리어/).first()).toBeVisible();
  await shop.searchBox.fill('');
  await shop.typeSlowly('ㅋㄹㅇ');
  await expect(shop.suggestion(/캐리어/).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/$/);
});

test('Enter searches for what was typed, not for what is suggested', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open();
  await shop.typeSlowly('캐리');
  await expect(shop.suggestion(/캐리어/).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === '캐리');
});

test('prices are sorted as asked and pages do not repeat products', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open(`/search?q=${encodeURIComponent('가방')}&sort=PRICE_LOW`);
  await expect(shop.products).toHaveCount(24);
  const first = await shop.shown();
  await page.getByRole('link', { name: '다음 상품 보기' }).click();
  await page.waitForURL(/after=/);
  // The address changes before the page does.
  await expect.poll(async () => (await shop.shown()).filter(({ path }) => first.some((each) => each.path === path))).toEqual([]);
  await expect(shop.products.first()).toBeVisible();
  const prices = [...first, ...(await shop.shown())].map(({ price }) => price);
  expect(prices.length).toBeGreaterThan(24);
  expect(prices).toEqual(prices.toSorted((one, other) => one - other));
  await page.goBack();
  await expect.poll(() => shop.shown()).toEqual(first);
});

test('a price range typed by hand narrows down', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open(`/search?q=${encodeURIComponent('가방')}`);
  const found = await shop.count();
  await page.getByRole('complementary').getByLabel('최고가').fill('50,000');
  await page.getByRole('complementary').getByRole('button', { name: '적용' }).click();
  await page.waitForURL(/max=50%2C000|max=50,000/);
  await expect.poll(() => shop.count()).toBeLessThan(found);
  await expect(page.getByRole('link', { name: /50,000원 이하/ })).toBeVisible();
});

test('a category leads to its products and its place in the tree', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open();
  await page.getByRole('navigation', { name: '카테고리' }).first().getByRole('link', { name: '여행·캐리어' }).click();
  await expect(shop.title).toHaveText('여행·캐리어');
  await page.getByRole('main').getByRole('link', { name: '캐리어·여행용 가방', exact: true }).click();
  await expect(shop.title).toHaveText('캐리어·여행용 가방');
  expect(await shop.count()).toBeGreaterThan(10);
});

test('choosing a variant shows what it costs and whether it is left', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open(`/search?q=${encodeURIComponent('티셔츠')}`);
  await shop.openFirstProduct();
  const radios = page.getByRole('radio');
  await expect(radios.first()).toBeVisible();
  const sku = page.getByText(/^SKU /);
  const before = await sku.textContent();
  await page.getByRole('radio', { checked: false }).first().check();
  await expect(sku).not.toHaveText(before ?? '');
});

test('more reviews come on demand', async ({ page }) => {
  const shop = new Shop(page);
  await shop.open('/search?sort=RATING');
  const links = await shop.products.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const link of links) {
    await shop.open(link);
    const more = page.getByRole('button', { name: '리뷰 더 보기' });
    if ((await more.count()) === 0) continue;
    const reviews = page.locator('#reviews').getByRole('listitem');
    const before = await reviews.count();
    await more.click();
    await expect.poll(() => reviews.count()).toBeGreaterThan(before);
    return;
  }
  throw new Error('no product has more than one page of reviews');
});
