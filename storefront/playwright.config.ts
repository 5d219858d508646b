import { defineConfig } from '@playwright/test';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './e2e/browser';

// Against a shop that runs (BASE_URL), or one of its own: other ports, its own data, gone afterwards.

const root = path.resolve(import.meta.dirname, '..');
// Below the ports that systems give to outgoing connections.
const port = 23_000;
// Workers read this file again: the folder is made once and handed on.
if (process.env['E2E_DATA_DIR'] === undefined) {
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-e2e-'));
  chmodSync(folder, 0o755);
  process.env['E2E_DATA_DIR'] = folder;
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
}
const isCovered = process.env['COVERAGE'] === 'true';
if (isCovered) mkdirSync(path.join(root, 'coverage/e2e/processes'), { recursive: true });
const own = process.env['BASE_URL'];
const browser = await findBrowser();

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // A browser on a busy machine; what passes only the second time is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // A shop of its own, two browsers and password hashing share the machine.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: own ?? `http://localhost:${port}`,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    // Recording takes a good part of a small machine: where what failed is tried again, the second try is recorded.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'on-first-retry',
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } }, testIgnore: 'small-screen.spec.ts' },
    {
      name: 'small',
      use: { viewport: { width: 360, height: 780 }, hasTouch: true },
      testMatch: ['accessible.spec.ts', 'accessible-shop.spec.ts', 'small-screen.spec.ts'],
    },
  ],
  ...(own === undefined
    ? {
        webServer: {
          command: 'exec node ../platform/src/local/start.ts',
          url: `http://localhost:${port + 5}/healthz`,
          timeout: 180_000,
          stdout: 'pipe',
          gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
          env: {
            DATA_DIR: process.env['E2E_DATA_DIR'],
            STOREFRONT_PORT: String(port),
            PLATFORM_PORT: String(port + 1),
            PLATFORM_METRICS_PORT: String(port + 2),
            STOREFRONT_METRICS_PORT: String(port + 3),
            EMBEDDED_POSTGRES_PORT: String(port + 4),
            PROBER_PORT: String(port + 5),
            ...(isCovered
              ? {
                  COVERAGE: 'true',
                  NODE_V8_COVERAGE: path.join(root, 'coverage/e2e/processes'),
                  // Functions that come out of it are counted less exactly.
                  NODE_DISABLE_COMPILE_CACHE: '1',
                }
              : {}),
          },
        },
      }
    : {}),
});
