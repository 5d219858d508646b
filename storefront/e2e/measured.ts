import type { ShownTrace } from '@asyncflow/observability/flows/ring-spans.ts';
import type { APIRequestContext, BrowserContext, Page, Request } from '@playwright/test';

// What a story needs to see itself in the shop's telemetry. The ports are those of playwright.config.ts, or told by the environment.

const port = (name: string, own: string): string =>
  `http://127.0.0.1:${process.env['BASE_URL'] === undefined ? own : (process.env[name] ?? own)}`;
export const STOREFRONT_METRICS = port('STOREFRONT_METRICS_PORT', '23003');
export const PLATFORM_METRICS = port('PLATFORM_METRICS_PORT', '23002');
export const PLATFORM = port('PLATFORM_PORT', '23001');
/** A shopper's: the browser of the tests calls itself headless, which is a bot's word. */
export const USER_AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36';

/** The mark of a driven browser would make the visit synthetic. */
export const unmarkBrowser = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }));

/** The newest traces of a process that shows them. */
export const traces = async (request: APIRequestContext, address: string): Promise<readonly ShownTrace[]> =>
  (await (
    await request.get(`${address}/debug/traces`, { headers: { accept: 'application/json' } })
  ).json()) as readonly ShownTrace[];

/** The sum of a metric's samples whose labels all hold. */
export async function counted(
  request: APIRequestContext,
  address: string,
  name: string,
  ...labels: readonly string[]
): Promise<number> {
  const text = await (await request.get(`${address}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) && labels.every((label) => line.includes(label)))
    .reduce((sum, line) => sum + Number(/\} ([\d.]+)/.exec(line)?.[1] ?? 0), 0);
}

/** The next report of the browser that has these words in it. */
export const reported = (page: Page, what = ''): Promise<Request> =>
  page.waitForRequest((each) => new URL(each.url()).pathname === '/rum' && (each.postData() ?? '').includes(what));

/** Says yes to being measured, and waits for the first report. */
export async function agree(page: Page): Promise<void> {
  const first = reported(page);
  const question = page.getByRole('region', { name: '측정 동의' });
  await question.getByRole('button', { name: '네, 좋아요' }).click();
  await first;
  await question.waitFor({ state: 'hidden' });
}
