import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KOREAN, newShopper } from '../shopper.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { change, IN_ENGLISH } from '../merchant.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';
import { shelve, stockOf } from '../shelf.ts';

// What a merchant counts on the shelf and what shoppers buy of it meanwhile, over the real database.

let sandbox: TestDatabase;
let platform: PlatformUnderTest;
let made = 0;
beforeAll(async () => {
  sandbox = await openTestDatabase();
  platform = await startTestPlatform(sandbox.url, { RATE_LIMIT_PER_MINUTE: '100000' });
  await platform.untilReady();
});
afterAll(async () => {
  await platform.stop();
  await sandbox.close();
});
const shelved = async (stock: number): Promise<string> => {
  const id = `counted-${(made += 1)}`;
  await shelve(sandbox.database, id, { id, stock });
  return id;
};
const read = async (id: string) => {
  const { version, variants } = await sandbox.database.product.findUniqueOrThrow({ where: { id }, include: { variants: true } });
  return { productId: id, variantId: id, version, previousStock: variants[0]?.stock ?? 0 };
};

test('a sale between reading and saving is not overwritten: what changed is shown, and nothing is saved', async () => {
  const id = await shelved(5);
  const asRead = await read(id);
  const buyer = newShopper(platform, KOREAN);
  await buyer.add(id, 2);
  await buyer.place(`between-${id}`);
  expect(await change(platform, 'setStock', { ...asRead, stock: 9 })).toMatchObject({
    __typename: 'StaleStock',
    code: 'STALE_STOCK',
    previousStock: 5,
    currentStock: 3,
    message: '재고가 그 사이 5개에서 3개로 바뀌었습니다. 확인한 뒤 다시 저장해 주세요.',
    product: { id, version: asRead.version, variants: [{ stock: 3 }] },
  });
  expect((await change(platform, 'setStock', { ...asRead, stock: 9 }, IN_ENGLISH)).message).toBe(
    'The stock has changed from 5 to 3 in the meantime. Check it, then save again.',
  );
  expect(await read(id)).toEqual({ ...asRead, previousStock: 3 });
  expect(await change(platform, 'setStock', { ...(await read(id)), stock: 7 })).toMatchObject({ __typename: 'ProductSaved' });
  expect(await stockOf(sandbox.database, id)).toBe(7);
});

/** Puts so many more on the shelf, reading again whenever it was not as read. */
async function restock(id: string, more: number): Promise<void> {
  for (;;) {
    const asRead = await read(id);
    const { __typename } = await change(platform, 'setStock', { ...asRead, stock: asRead.previousStock + more });
    if (__typename === 'ProductSaved') return;
    if (__typename !== 'StaleStock' && __typename !== 'StaleVersion') throw new Error(`restocking answered ${__typename}`);
  }
}

test('whatever is bought while merchants restock, every piece is accounted for', async () => {
  const quantity = fc.integer({ min: 1, max: 4 });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 12 }),
      fc.array(quantity, { minLength: 1, maxLength: 3 }),
      fc.array(quantity, { minLength: 1, maxLength: 6 }),
      async (before, restocks, orders) => {
        // Carts take what is there: they are filled from a full shelf, and race for what is left of it.
        const id = await shelved(50);
        const buyers = orders.map((wanted) => ({ wanted, buyer: newShopper(platform, KOREAN) }));
        for (const { wanted, buyer } of buyers) await buyer.add(id, wanted);
        await sandbox.database.variant.update({ where: { id }, data: { stock: before } });
        const [outcomes] = await Promise.all([
          Promise.all(buyers.map(({ buyer }, at) => buyer.place(`race-${id}-${at}`))),
          Promise.all(restocks.map((more) => restock(id, more))),
        ]);
        const sold = outcomes.reduce(
          (sum, { __typename }, at) => sum + (__typename === 'OrderPlaced' ? (orders[at] ?? 0) : 0),
          0,
        );
        const added = restocks.reduce((sum, more) => sum + more, 0);
        expect(await stockOf(sandbox.database, id)).toBe(before + added - sold);
      },
    ),
    { numRuns: 20 },
  );
});
