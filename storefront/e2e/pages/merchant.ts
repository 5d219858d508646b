import { expect, type Page } from '@playwright/test';
import { newName } from '../means';

/** What a merchant does with products. */
export class Merchant {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** A product of its own for a story. Answers its id. */
  async addProduct(title: string, price: number, stock: number): Promise<string> {
    const { page } = this;
    await page.goto('/merchant/products/new');
    await page.getByLabel('상품 이름 (한국어)').fill(title);
    await page.getByRole('combobox', { name: '브랜드' }).selectOption({ index: 1 });
    await page.getByRole('combobox', { name: '카테고리' }).selectOption({ index: 1 });
    await page.getByLabel('상품 번호 (SKU)').fill(newName('sku'));
    await page.getByLabel('판매가 (원)').fill(String(price));
    await page.getByLabel('재고').fill(String(stock));
    await page.getByRole('button', { name: '상품 등록' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    return new URL(page.url()).pathname.split('/').at(-1) ?? '';
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/merchant/products/${id}`);
  }

  async setPrice(price: number): Promise<void> {
    await this.set('판매가 (원)', price);
  }

  async setStock(stock: number): Promise<void> {
    await this.set('재고', stock);
  }

  private async set(label: string, value: number): Promise<void> {
    const form = this.page.getByRole('form', { name: '단일 상품' });
    await form.getByLabel(label, { exact: true }).fill(String(value));
    await form.getByRole('button', { name: '단일 상품 저장' }).click();
  }

  /** Types into fields of a form and sends it by the keyboard. */
  async type(values: Readonly<Record<string, string>>, form?: string): Promise<void> {
    const where = form === undefined ? this.page.getByRole('main') : this.page.getByRole('form', { name: form });
    for (const [label, value] of Object.entries(values)) {
      await where.getByLabel(label, { exact: true }).focus();
      await this.page.keyboard.type(value);
    }
    await this.page.keyboard.press('Enter');
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).focus();
    await this.page.keyboard.press('Enter');
  }

  async expectSaved(part?: string): Promise<void> {
    const where = part === undefined ? this.page : this.page.getByRole('region', { name: part });
    await expect(where.getByText('저장했습니다.')).toBeVisible();
  }
}
