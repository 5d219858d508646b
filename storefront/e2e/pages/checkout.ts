import { expect, type Locator, type Page } from '@playwright/test';

export const RECIPIENT = { name: '김하나', phone: '010-1234-5678', postcode: '06236', line1: '서울 강남구 테헤란로 1' };

/** From a cart to a confirmed order. */
export class Checkout {
  readonly page: Page;
  readonly order: Locator;

  constructor(page: Page) {
    this.page = page;
    this.order = page.getByRole('button', { name: /주문 넣기/ });
  }

  async fillIn(email?: string): Promise<void> {
    const { page } = this;
    if (email !== undefined) await page.getByLabel('이메일').fill(email);
    await page.getByLabel('이름').fill(RECIPIENT.name);
    await page.getByLabel('휴대전화').fill(RECIPIENT.phone);
    await page.getByLabel('우편번호').fill(RECIPIENT.postcode);
    await page.getByLabel('주소', { exact: true }).fill(RECIPIENT.line1);
  }

  /** Orders, and follows the order until it is confirmed. Answers its address. */
  async place(): Promise<string> {
    await this.order.click();
    await this.page.waitForURL(/\/orders\/[^/?]+/);
    await this.expectConfirmed();
    return new URL(this.page.url()).pathname;
  }

  async expectConfirmed(): Promise<void> {
    await expect(this.page.getByText('주문이 확정되었습니다.', { exact: false })).toBeVisible({ timeout: 20_000 });
  }
}
