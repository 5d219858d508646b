import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { startTestPlatform } from '../running-platform.ts';
import { newShopper } from '../shopper.ts';

describe('mail on this machine', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test('is a page with the sign-up link to follow', async () => {
    const platform = await startTestPlatform(database.url);
    await platform.untilReady();
    expect(await (await fetch(`${platform.url}/debug/mail`, { headers: { accept: 'text/html' } })).text()).toContain(
      'None yet; no mail server is configured',
    );
    await newShopper(platform).signUp('newcomer@example.com');
    await platform.mailsTo('newcomer@example.com');
    const page = await fetch(`${platform.url}/debug/mail`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toMatch(
      /<a href="http:&#47;|<a href="http:\/\/localhost:3000\/account\/confirm\?token=mail-[0-9a-f]{32}\./,
    );
    await platform.stop();
  });

  test.each([
    ['in production', { NODE_ENV: 'production' }],
    ['where mail really leaves', { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'shop@example.com' }],
  ])(
    'is not there %s',
    async (_where, environment) => {
      const platform = await startTestPlatform(database.url, environment);
      expect((await fetch(`${platform.url}/debug/mail`)).status).toBe(404);
      await platform.stop();
    },
    30_000,
  );
});
