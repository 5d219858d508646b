import { expect, test } from '@playwright/test';

test('the promises and their verdicts are shown live', async ({ page }) => {
  await page.goto('/status');
  for (const objective of ['api-latency', 'api-availability', 'journeys'])
    await expect(page.getByRole('rowheader', { name: new RegExp(objective) }).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: '99.90 %' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '여정' })).toBeVisible();
});

test('a prober that is down is told calmly', async ({ page }) => {
  await page.route('**/api/verdicts', (route) => route.fulfill({ status: 503, json: { code: 'PROBER_UNREACHABLE' } }));
  await page.goto('/status');
  await expect(page.getByRole('alert').filter({ hasText: '쇼핑은 계속할 수 있습니다' })).toBeVisible({ timeout: 15_000 });
});
