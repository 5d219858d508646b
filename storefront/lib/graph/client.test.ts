import { expect, test } from '@jest/globals';
import { serve } from '@/test/shop';
import { askFromBrowser } from './client';
import { CartCountDocument } from './generated/documents/cart-count';
import { UpdateAccountDocument } from './generated/documents/update-account';

const keptAlive = async (ask: () => Promise<unknown>): Promise<boolean | undefined> => {
  const asked = serve(() => ({ body: { data: {} } }));
  await ask();
  return asked[0]?.keepalive;
};
const rename = (name: string) => () => askFromBrowser(UpdateAccountDocument, { input: { name } }, 'ko');

test('what changes something outlives the page it was asked from', async () => {
  expect(await keptAlive(rename('김하나'))).toBe(true);
});

test('what only reads goes with the page', async () => {
  expect(await keptAlive(() => askFromBrowser(CartCountDocument, {}, 'ko'))).toBe(false);
});

test('what is larger than a browser lets outlive a page is sent without, in bytes and not in letters', async () => {
  expect(await keptAlive(rename('하'.repeat(5000)))).toBe(true);
  expect(await keptAlive(rename('하'.repeat(5600)))).toBe(false);
});
