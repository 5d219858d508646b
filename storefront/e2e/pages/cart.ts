import { expect, type Locator, type Page } from '@playwright/test';

/** In several colours, and plenty of each: every story that buys takes one away. */
export const SUITCASE = '/p/travel-suitcases-027';

/** The cart, from the product's page to the door of the checkout. */
export class Cart {
  readonly page: Page;
  readonly drawer: Locator;
  readonly button: Locator;
  readonly quantity: Locator;

  constructor(page: Page) {
    this.page = page;
    this.drawer = page.getByRole('dialog', { name: '장바구니' });
    this.button = page.getByRole('banner').getByRole('button', { name: /^장바구니/ });
    this.quantity = page.getByRole('main').getByRole('spinbutton');
  }

  /** Puts one of a product into the cart; the drawer is open then. */
  async add(path: string): Promise<string> {
    await this.page.goto(path);
    const title = (await this.page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await this.page.getByRole('button', { name: '장바구니에 담기' }).click();
    await expect(this.drawer.getByText(/담았습니다/)).toBeVisible();
    return title;
  }

  async toCheckout(): Promise<void> {
    await this.drawer.getByRole('link', { name: '주문하기' }).click();
    await this.page.waitForURL('/checkout');
  }

  async open(): Promise<void> {
    await this.page.goto('/cart');
  }
}
