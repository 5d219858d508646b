import { expect, type Locator, type Page } from '@playwright/test';

/** What a shopper sees and does, in words of the shop; stories never name a selector. */
export class Shop {
  readonly page: Page;
  readonly searchBox: Locator;
  readonly products: Locator;
  readonly title: Locator;

  constructor(page: Page) {
    this.page = page;
    this.searchBox = page.getByRole('combobox', { name: /상품 검색|Search products/ });
    this.products = page.getByRole('main').getByRole('article');
    this.title = page.getByRole('heading', { level: 1 });
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(path);
  }

  async search(words: string): Promise<void> {
    await this.searchBox.fill(words);
    await this.searchBox.press('Enter');
    await this.page.waitForURL(/\/search\?q=/);
  }

  async typeSlowly(words: string): Promise<void> {
    await this.searchBox.click();
    await this.searchBox.pressSequentially(words);
  }

  suggestion(text: string | RegExp): Locator {
    return this.page.getByRole('option').filter({ hasText: text });
  }

  /** How many products the page says it found. */
  async count(): Promise<number> {
    const text = await this.page.getByRole('status').first().textContent();
    return Number((text ?? '').replaceAll(/\D/g, ''));
  }

  /** The products on the page: where each leads and what it costs, in won. */
  async shown(): Promise<readonly { readonly path: string; readonly price: number }[]> {
    return this.products.evaluateAll((articles) =>
      articles.map((article) => ({
        path: article.querySelector('a')?.getAttribute('href') ?? '',
        price: Number(/([\d,]+)원/.exec((article as HTMLElement).innerText)?.[1]?.replaceAll(',', '')),
      })),
    );
  }

  /** A facet's value, where the filters stand beside the results. */
  facetValue(name: string | RegExp): Locator {
    return this.page.getByRole('complementary').getByRole('link', { name });
  }

  async openFirstProduct(): Promise<string> {
    const link = this.products.first().getByRole('link');
    const name = (await link.textContent()) ?? '';
    await link.click();
    await expect(this.title).toHaveText(name);
    return name;
  }
}
