import { expect, test } from '@playwright/test';
import { SUITCASE } from './pages/cart';

/** In Korean, where a whole font is two megabytes (decision 0042). */
const BUDGET_BYTES = 250_000;

for (const path of ['/', '/c/beauty', `/search?q=${encodeURIComponent('가방')}`, SUITCASE, '/checkout', '/account/sign-in'])
  test(`${BUDGET_BYTES / 1000} kB of fonts are enough for ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => name.endsWith('.woff2'))
        .map(({ encodedBodySize }) => encodedBodySize),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(BUDGET_BYTES);
  });
