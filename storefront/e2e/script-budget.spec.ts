import { expect, test } from '@playwright/test';

const BUDGET_BYTES = 150_000;

for (const path of [
  '/',
  '/c/travel',
  `/search?q=${encodeURIComponent('가방')}`,
  '/p/travel-suitcases-003',
  '/status',
  '/no/such/page',
])
  test(`${path} comes with at most ${BUDGET_BYTES / 1000} kB of script, compressed`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
  });
