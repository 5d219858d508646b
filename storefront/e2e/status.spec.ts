import { expect, test } from '@playwright/test';

test('the promises and their verdicts are shown live', async ({ page }) => {
  await page.goto('/status');
  for (const objective of ['api-latency', 'api-availability', 'journeys', 'shopper-experience'])
    await expect(page.getByRole('rowheader', { name: new RegExp(objective) }).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: '99.90 %' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '여정' })).toBeVisible();
});

test('the page asks again by itself, and a prober that went down is told calmly', async ({ page }) => {
  await page.clock.install();
  await page.goto('/status');
  await expect(page.getByRole('rowheader', { name: /journeys/ })).toBeVisible();
  await page.route('**/api/verdicts', (route) => route.fulfill({ status: 503, json: { code: 'PROBER_UNREACHABLE' } }));
  const asked = page.waitForResponse('**/api/verdicts');
  await page.clock.fastForward(20_000);
  await asked;
  // One more try a second later, then it says so.
  await page.clock.fastForward(2000);
  await expect(page.getByRole('alert').filter({ hasText: '쇼핑은 계속할 수 있습니다' })).toBeVisible();
});
