import { expect, type Page } from '@playwright/test';
import { linkTo, MERCHANT, newEmail, PASSWORD } from '../means';

/** In and out of an account. */
export class Account {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** A path of the shop, from the newest mail that leads there. */
  async mailedLink(email: string, path: string): Promise<string> {
    let link: string | undefined;
    await expect.poll(async () => (link = await linkTo(email, path)), { timeout: 20_000 }).toBeTruthy();
    return link ?? '';
  }

  /** A new account by the mailed link, signed in. */
  async signUp(name = '김하나'): Promise<string> {
    const { page } = this;
    const email = newEmail();
    await page.goto('/account/sign-up');
    await page.getByLabel('이메일').fill(email);
    await page.getByRole('button', { name: '링크 받기' }).click();
    await expect(page.getByText(`${email}(으)로 메일을 보냈습니다.`, { exact: false })).toBeVisible();
    await page.goto(await this.mailedLink(email, '/account/confirm'));
    await page.getByLabel('비밀번호', { exact: true }).fill(PASSWORD);
    await page.getByLabel('이름 (선택)').fill(name);
    await page.getByRole('button', { name: '가입 마치기' }).click();
    await page.waitForURL('/account');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('내 계정');
    return email;
  }

  /** Fills in and sends what stands on the sign-in page. */
  async enter(email: string, password: string): Promise<void> {
    // The page that led here may ask for an address too.
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('로그인');
    await this.page.getByLabel('이메일').fill(email);
    await this.page.getByLabel('비밀번호', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: '로그인', exact: true }).click();
  }

  async signIn(email: string, password: string, next = '/account'): Promise<void> {
    await this.page.goto(`/account/sign-in?next=${encodeURIComponent(next)}`);
    await this.enter(email, password);
    await this.page.waitForURL(next);
  }

  signInAsMerchant(next = '/merchant/products'): Promise<void> {
    return this.signIn(MERCHANT.email, MERCHANT.password(), next);
  }

  async signOut(): Promise<void> {
    await this.page.goto('/account');
    await this.page.getByRole('button', { name: '로그아웃', exact: true }).first().click();
    await this.page.waitForURL('/');
    await expect(this.page.getByRole('banner').getByRole('link', { name: '로그인' })).toBeVisible();
  }
}
