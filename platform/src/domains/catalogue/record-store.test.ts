import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { openTestDatabase, type TestDatabase } from '../../../test/harness.ts';
import { manualClock } from '../../../test/manual-clock.ts';
import { outboxOnly } from '../../../test/outbox-only.ts';
import { seedRecords } from '../../local/seed/generate.ts';
import { canonicalRecord } from './canonical-record.ts';
import { productRecord, type ProductRecord } from './product-record.ts';
import { recordStore, type RecordStore } from './record-store.ts';
import { productRecords } from './record.arbitrary.ts';

const clock = manualClock();
const shop: readonly ProductRecord[] = [...seedRecords(3)].filter((_, at) => at % 41 === 0);
let sandbox: TestDatabase;
let store: RecordStore;

beforeAll(async () => {
  sandbox = await openTestDatabase();
  store = recordStore({ database: sandbox.database, eventBus: outboxOnly, clock });
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await sandbox.database.$executeRawUnsafe(
    'TRUNCATE catalogue.product, catalogue.variant, catalogue.picture, catalogue.review, catalogue.category, catalogue.brand, events.outbox CASCADE',
  );
});

const exported = async (pageSize = 7): Promise<string> => {
  const lines: string[] = [];
  for await (const record of store.exportRecords(pageSize)) lines.push(JSON.stringify(record));
  return lines.join('\n');
};
const events = async (): Promise<string[][]> =>
  (await sandbox.database.outboxEvent.findMany({ orderBy: { id: 'asc' } })).map(
    ({ payload }) => (payload as { productIds: string[] }).productIds,
  );
const some = (count: number): ProductRecord[] => shop.slice(0, count).map((record) => structuredClone(record));
const first = (records: readonly ProductRecord[]): ProductRecord => {
  const [record] = records;
  if (record === undefined) throw new Error('there is no record');
  return record;
};

test('what was imported is exported, and importing the export writes nothing, bumps nothing and tells nobody', async () => {
  expect(await store.upsertRecords(shop)).toMatchObject({ created: shop.length, updated: 0, unchanged: 0, refused: [] });
  const before = await exported();
  expect(before.split('\n')).toEqual(
    shop.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map((record) => JSON.stringify(canonicalRecord(record, ''))),
  );
  const told = (await events()).length;
  const rows = await sandbox.database.$queryRaw`SELECT id, version, xmin::text FROM catalogue.product ORDER BY id`;
  await clock.advance(60_000);
  const again = before.split('\n').map((line) => productRecord.parse(JSON.parse(line)));
  expect(await store.upsertRecords(again)).toMatchObject({ created: 0, updated: 0, unchanged: shop.length });
  expect(await exported()).toBe(before);
  expect(await events()).toHaveLength(told);
  expect(await sandbox.database.$queryRaw`SELECT id, version, xmin::text FROM catalogue.product ORDER BY id`).toEqual(rows);
});

test('whatever a valid file says survives export and import', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(productRecords, { selector: ({ id }) => id, maxLength: 6 }), async (records) => {
      await sandbox.database.$executeRawUnsafe('TRUNCATE catalogue.product, catalogue.category, catalogue.brand CASCADE');
      const { refused } = await store.upsertRecords(records);
      const before = await exported(2);
      const parsed = before === '' ? [] : before.split('\n').map((line) => productRecord.parse(JSON.parse(line)));
      expect(parsed).toHaveLength(records.length - refused.length);
      expect(await store.upsertRecords(parsed)).toMatchObject({ created: 0, updated: 0, unchanged: parsed.length, refused: [] });
      expect(await exported(3)).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a changed record gets a new version and one event names exactly the changed ones', async () => {
  const records = some(30);
  await store.upsertRecords(records);
  const told = (await events()).length;
  const changed = first(records);
  changed.variants = changed.variants.map((variant) => ({ ...variant, stock: variant.stock + 1 }));
  expect(await store.upsertRecords(records)).toMatchObject({ created: 0, updated: 1, unchanged: 29 });
  expect((await events()).slice(told)).toEqual([[changed.id]]);
  expect(await sandbox.database.product.findUniqueOrThrow({ where: { id: changed.id } })).toMatchObject({ version: 2 });
  expect(await sandbox.database.product.count({ where: { version: 1 } })).toBe(29);
});

test('SKUs may change places between the variants of a product', async () => {
  const records = some(shop.length)
    .filter(({ variants }) => variants.length > 2)
    .slice(0, 1);
  await store.upsertRecords(records);
  const record = first(records);
  const skus = record.variants.map(({ sku }) => sku).toReversed();
  record.variants = record.variants.map((variant, index) => ({ ...variant, sku: skus[index] ?? '' }));
  expect(await store.upsertRecords(records)).toMatchObject({ updated: 1, refused: [] });
});

test("a record that claims another product's SKU is refused with the reason, and the rest is written", async () => {
  const [one, two, three] = some(3);
  if (one === undefined || two === undefined || three === undefined) throw new Error('the seed is empty');
  await store.upsertRecords([one]);
  const sku = one.variants[0]?.sku ?? '';
  two.variants = two.variants.map((variant, index) => (index === 0 ? { ...variant, sku } : variant));
  const outcome = await store.upsertRecords([two, three]);
  expect(outcome).toMatchObject({ created: 1, refused: [{ id: two.id, reason: `SKU ${sku} belongs to the product ${one.id}` }] });
  expect(await store.existing([one.id, two.id, three.id])).toEqual(new Set([one.id, three.id]));
});

test('of two records with one id the later counts', async () => {
  const record = first(some(1));
  await store.upsertRecords([record, { ...record, title: { ko: '나중' } }]);
  expect(JSON.parse(await exported())).toMatchObject({ title: { ko: '나중' } });
});

test('a renamed brand tells of every product of that brand and changes none of their versions', async () => {
  const records = some(40);
  await store.upsertRecords(records);
  const told = (await events()).length;
  const brand = first(records).brand.id;
  const renamed = { ...first(records), brand: { id: brand, name: { ko: '새 이름' } } };
  expect(await store.upsertRecords([renamed])).toMatchObject({ updated: 0, unchanged: 1 });
  expect((await events()).slice(told).flat()).toEqual(
    records
      .filter((record) => record.brand.id === brand)
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(await sandbox.database.brand.findUniqueOrThrow({ where: { id: brand } })).toMatchObject({
    nameKo: '새 이름',
    nameEn: first(records).brand.name.en,
  });
  expect(await sandbox.database.product.count({ where: { version: { gt: 1 } } })).toBe(0);
});

test('two files that turn the category tree around cannot tie it into a ring', async () => {
  const [one, two] = some(2);
  if (one === undefined || two === undefined) throw new Error('the seed is empty');
  const node = (id: string) => ({ id, name: { ko: id } });
  await store.upsertRecords([{ ...one, category: [node('a'), node('b')] }]);
  await store.upsertRecords([{ ...two, category: [node('b'), node('a')] }]);
  expect(
    (await exported()).split('\n').map((line) => productRecord.parse(JSON.parse(line)).category.map(({ id }) => id)),
  ).toEqual([one.id < two.id ? ['a', 'b'] : ['a'], one.id < two.id ? ['a'] : ['a', 'b']]);
});

test("importing while merchants edit the same products loses neither side's whole products and blocks nobody for good", async () => {
  const records = some(40);
  await store.upsertRecords(records);
  const merchant = async (): Promise<void> => {
    for (const { id } of records.toReversed())
      await sandbox.database.$transaction(async (transaction) => {
        await transaction.product.update({ where: { id }, data: { version: { increment: 1 }, titleKo: `상점 ${id}` } });
        await transaction.variant.updateMany({ where: { productId: id }, data: { stock: 7 } });
      });
  };
  const importer = async (stock: number): Promise<void> => {
    const edited = records.map((record) => ({ ...record, variants: record.variants.map((variant) => ({ ...variant, stock })) }));
    await store.upsertRecords(edited);
    await store.upsertRecords(edited.toReversed());
  };
  await Promise.all([merchant(), importer(1), importer(2)]);
  for await (const record of store.exportRecords(100)) {
    expect(new Set(record.variants.map(({ stock }) => stock)).size).toBe(1);
    expect([1, 2, 7]).toContain(record.variants[0]?.stock);
  }
});

test('what is bigger than one event is told in several', async () => {
  const record = first(some(1));
  const many = Array.from({ length: 1100 }, (_, index) => ({
    ...record,
    id: `p-${index}`,
    reviews: [],
    variants: record.variants.slice(0, 1).map((variant) => ({ ...variant, id: `v-${index}`, sku: `s-${index}` })),
  }));
  await store.upsertRecords(many);
  const told = (await events()).length;
  await store.upsertRecords([{ ...first(many), brand: { ...record.brand, name: { ko: '다른 이름' } } }]);
  expect((await events()).slice(told).map((ids) => ids.length)).toEqual([1000, 100]);
});

test('an empty shop says so', async () => {
  expect(await store.isEmpty()).toBe(true);
  expect(await exported()).toBe('');
  await store.upsertRecords(some(1));
  expect(await store.isEmpty()).toBe(false);
});
