import { check } from 'k6';
import { browser, type BrowserContext, type NewBrowserContextOptions, type Page } from 'k6/browser';

// What makes a driven browser a shopper's, for a stack of its own: what it does there counts as theirs.

/** Until the page's first report has been answered. k6 tells of such requests seconds late, the page itself does not. */
const reported = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/rum')));

/**
 * An ordinary browser's name, since headless is a bot's word, no mark of automation, and the cookie of a yes to being measured. Clicking
 * the question would race with the page that is fetched anew; the storefront's own stories click it.
 */
export async function shopperContext(shop: string, options: NewBrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options, userAgent: browser.userAgent().replace('Headless', '') });
  await context.addInitScript("Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false })");
  await context.addCookies([{ name: 'telemetry', value: 'yes', url: shop }]);
  return context;
}

/** Looks at a product until that is reported: before, nobody knows whose order it is. */
export async function look(page: Page, product: string): Promise<void> {
  await page.goto(product);
  await reported(page);
  check(page, { 'is-measured': () => true });
}

/** Has a script fail on the page, as one does for somebody every day, and leaves it once that is told, which ends its vitals. */
export async function failAndLeave(page: Page, shop: string): Promise<void> {
  const failedMs = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        setTimeout(() => {
          resolve(performance.now());
          throw new Error('a check breaks the page');
        });
      }),
  );
  await page.waitForFunction(
    (sinceMs) =>
      performance.getEntriesByType('resource').some(({ name, startTime }) => name.endsWith('/rum') && startTime >= sinceMs),
    {},
    failedMs,
  );
  await page.goto(shop);
  // By then the last words of the page before have arrived.
  await reported(page);
}
