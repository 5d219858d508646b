import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { eventually } from '../eventually.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { change, changeAs, CHANGES, found, IN_ENGLISH, type Change } from '../merchant.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';

describe('a merchant changes a product', () => {
  let sandbox: TestDatabase;
  let platform: PlatformUnderTest;
  let made = 0;
  let id = '';

  beforeAll(async () => {
    sandbox = await openTestDatabase();
    for (const brand of ['nomad', 'atlas']) await sandbox.database.brand.create({ data: { id: brand, nameKo: brand } });
    for (const category of ['luggage', 'bags'])
      await sandbox.database.category.create({ data: { id: category, nameKo: category } });
    platform = await startTestPlatform(sandbox.url);
    await platform.untilReady();
  });
  afterAll(async () => {
    await platform.stop();
    await sandbox.close();
  });
  beforeEach(async () => {
    made += 1;
    id = `case-${made}`;
    await change(platform, 'createProduct', {
      id,
      title: { ko: `서류 가방 ${made}`, en: `Briefcase ${made}` },
      brandId: 'nomad',
      categoryId: 'luggage',
      variants: [
        { id: `${id}-a`, sku: `${id}-A`, priceMinor: 50_000, stock: 5 },
        { id: `${id}-b`, sku: `${id}-B`, priceMinor: 60_000, listPriceMinor: 70_000, stock: 0 },
      ],
    });
  });

  /** A good input of each change, of the version that is there. */
  const goodInput = (name: Change, differences: object = {}): object => {
    const variant = { productId: id, version: 1, variantId: `${id}-a` };
    const inputs = {
      createProduct: {
        title: { ko: '새' },
        brandId: 'nomad',
        categoryId: 'bags',
        variants: [{ sku: `${id}-new`, priceMinor: 1, stock: 1 }],
      },
      updateProduct: { id, version: 1, title: { ko: '새 이름' } },
      archiveProduct: { id, version: 1 },
      setPrice: { ...variant, priceMinor: 40_000 },
      setStock: { ...variant, stock: 2 },
    } as const;
    return { ...inputs[name], ...differences };
  };
  const CHANGING = CHANGES.filter((name) => name !== 'createProduct');
  const stored = () => sandbox.database.product.findUniqueOrThrow({ where: { id }, include: { variants: true, pictures: true } });
  const eventsOfIt = (): Promise<number> =>
    sandbox.database.outboxEvent.count({ where: { payload: { equals: { productIds: [id] } } } });

  test.each(CHANGING)('%s counts the version up, is told of once, and keeps what was not named', async (name) => {
    const { updatedAt, ...before } = await stored();
    const answer = await change(platform, name, goodInput(name));
    expect(answer).toMatchObject({ __typename: 'ProductSaved', product: { id, version: 2 } });
    const { updatedAt: changedAt, ...after } = await stored();
    expect(changedAt.getTime()).toBeGreaterThanOrEqual(updatedAt.getTime());
    const changed = {
      updateProduct: { titleKo: '새 이름', titleEn: null },
      archiveProduct: { status: 'ARCHIVED' },
      setPrice: { variants: before.variants.map((each) => (each.id === `${id}-a` ? { ...each, priceMinor: 40_000 } : each)) },
      setStock: { variants: before.variants.map((each) => (each.id === `${id}-a` ? { ...each, stock: 2 } : each)) },
      createProduct: {},
    }[name];
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    after.variants.sort(byId);
    before.variants.sort(byId);
    expect(after).toEqual({ ...before, ...changed, version: 2 });
    expect(await eventsOfIt()).toBe(2);
  });

  test('a new name is searched by, and the old one no longer', async () => {
    await change(platform, 'updateProduct', goodInput('updateProduct', { title: { ko: '은하수 트렁크' } }));
    await eventually(
      () => found(platform, { query: '은하수' }),
      (ids) => ids.includes(id),
    );
    expect(await found(platform, { query: `briefcase ${made}` })).not.toContain(id);
  });

  test('a new brand, category, attributes and pictures replace the old ones', async () => {
    const differences = {
      brandId: 'atlas',
      categoryId: 'bags',
      description: { en: 'Roomy.' },
      attributes: [{ name: 'volume', number: 12, unit: 'L' }],
      pictures: ['https://pictures.example/1.jpg', 'https://pictures.example/2.jpg'],
    };
    await change(platform, 'updateProduct', goodInput('updateProduct', differences));
    expect(await stored()).toMatchObject({ brandId: 'atlas', categoryId: 'bags', descriptionEn: 'Roomy.' });
    await change(platform, 'updateProduct', { id, version: 2, pictures: ['https://pictures.example/3.jpg'] });
    expect((await stored()).pictures.map(({ url }) => url)).toEqual(['https://pictures.example/3.jpg']);
    const filters = { brandIds: ['atlas'], categoryIds: ['bags'], attributes: [{ name: 'volume', min: 12, max: 12 }] };
    await eventually(
      () => found(platform, { filters }),
      (ids) => ids.includes(id),
    );
  });

  test('an archived product leaves search and keeps its page', async () => {
    await eventually(
      () => found(platform, { query: `briefcase ${made}` }),
      (ids) => ids.includes(id),
    );
    await change(platform, 'archiveProduct', goodInput('archiveProduct'));
    await eventually(
      () => found(platform, { query: `briefcase ${made}` }),
      (ids) => !ids.includes(id),
    );
    const { body } = await platform.ask({ query: `{ product(id: "${id}") { ... on Product { status } } }` });
    expect(body.data).toEqual({ product: { status: 'ARCHIVED' } });
  });

  test('a new price is filtered and shown by; the list price goes where none is named', async () => {
    const { product } = await change(platform, 'setPrice', goodInput('setPrice', { variantId: `${id}-b`, priceMinor: 7_000 }));
    expect(product).toMatchObject({ price: { amountMinor: 7_000 }, listPrice: null });
    await eventually(
      () => found(platform, { filters: { price: { maxMinor: 7_000 } } }),
      (ids) => ids.includes(id),
    );
  });

  test('the last piece sold leaves the filter "in stock"', async () => {
    await eventually(
      () => found(platform, { filters: { inStock: true } }),
      (ids) => ids.includes(id),
    );
    expect(await change(platform, 'setStock', goodInput('setStock', { stock: 0 }))).toMatchObject({
      product: { inStock: false },
    });
    await eventually(
      () => found(platform, { filters: { inStock: true } }),
      (ids) => !ids.includes(id),
    );
  });

  test.each(CHANGING)('%s of a version that is past changes nothing and shows what is there', async (name) => {
    await change(platform, 'setStock', goodInput('setStock', { stock: 1 }));
    const before = await stored();
    const stale = await change(platform, name, goodInput(name));
    expect(stale).toMatchObject({
      __typename: 'StaleVersion',
      code: 'STALE_VERSION',
      currentVersion: 2,
      product: { id, version: 2 },
    });
    expect(stale.message).toMatch(/[가-힣]/);
    expect((await change(platform, name, goodInput(name), IN_ENGLISH)).message).toMatch(/^Someone else/);
    expect(await stored()).toEqual(before);
    expect(await eventsOfIt()).toBe(2);
  });

  test.each(CHANGES)('%s is for merchants only, whatever else is wrong with it', async (name) => {
    const before = await stored();
    const unknown = name === 'setPrice' || name === 'setStock' ? { productId: 'nothing' } : { id: 'nothing' };
    for (const headers of [{}, { authorization: 'Bearer not-the-token-of-a-merchant' }])
      for (const input of [goodInput(name), goodInput(name, unknown)]) {
        const korean = await changeAs(platform, name, input, headers);
        expect(korean).toMatchObject({
          __typename: 'NotAllowed',
          code: 'NOT_ALLOWED',
          message: expect.stringMatching(/[가-힣]/),
        });
        const english = await changeAs(platform, name, input, { ...headers, ...IN_ENGLISH });
        expect(english.message).toBe('Only merchants may do this.');
      }
    expect(await stored()).toEqual(before);
    expect(await eventsOfIt()).toBe(1);
  });

  test.each<[Change, string, object]>([
    ['updateProduct', 'title', { title: { ko: null } }],
    ['updateProduct', 'title.ko', { title: { ko: 'x'.repeat(301) } }],
    ['updateProduct', 'description.en', { description: { en: 'a\u0007b' } }],
    ['updateProduct', 'attributes.0', { attributes: [{ name: 'a' }] }],
    ['updateProduct', 'pictures.1', { pictures: ['https://pictures.example/1.jpg', 'javascript:alert(1)'] }],
    ['setPrice', 'priceMinor', { priceMinor: -1 }],
    ['setPrice', 'priceMinor', { priceMinor: 2_000_000_001 }],
    ['setPrice', 'listPriceMinor', { listPriceMinor: 40_000 }],
    ['setPrice', 'listPriceMinor', { listPriceMinor: 2_000_000_001 }],
    ['setStock', 'stock', { stock: -1 }],
    ['setStock', 'stock', { stock: 1_000_001 }],
  ])('%s names the place of what is wrong: %s', async (name, path, differences) => {
    const before = await stored();
    const korean = await change(platform, name, goodInput(name, differences));
    expect(korean).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' });
    expect(korean.problems).toEqual([{ path, message: expect.stringMatching(/[가-힣]/) }]);
    const english = await change(platform, name, goodInput(name, differences), IN_ENGLISH);
    expect(english.problems).toEqual([{ path, message: expect.stringMatching(/^[\u0020-\u007e]+$/) }]);
    expect(await stored()).toEqual(before);
  });

  test.each<[Change, string, object, string]>([
    ['updateProduct', 'PRODUCT_NOT_FOUND', { id: 'nothing' }, 'nothing'],
    ['updateProduct', 'PRODUCT_NOT_FOUND', { id: 'no\u0000thing' }, 'no\u0000thing'],
    ['updateProduct', 'BRAND_NOT_FOUND', { brandId: 'nobody' }, 'nobody'],
    ['updateProduct', 'BRAND_NOT_FOUND', { brandId: '' }, ''],
    ['updateProduct', 'CATEGORY_NOT_FOUND', { categoryId: 'nowhere' }, 'nowhere'],
    ['archiveProduct', 'PRODUCT_NOT_FOUND', { id: 'nothing' }, 'nothing'],
    ['setPrice', 'PRODUCT_NOT_FOUND', { productId: 'nothing' }, 'nothing'],
    ['setPrice', 'VARIANT_NOT_FOUND', { variantId: 'case-0-a' }, 'case-0-a'],
    ['setStock', 'PRODUCT_NOT_FOUND', { productId: '' }, ''],
    ['setStock', 'VARIANT_NOT_FOUND', { variantId: 'no\u0000thing' }, 'no\u0000thing'],
  ])('%s of what is not there is %s', async (name, code, differences, wanted) => {
    const before = await stored();
    const korean = await change(platform, name, goodInput(name, differences));
    expect(korean).toMatchObject({ __typename: 'NotFound', code, id: wanted, message: expect.stringMatching(/[가-힣]/) });
    const english = await change(platform, name, goodInput(name, differences), IN_ENGLISH);
    expect(english.message).toMatch(/^[\u0020-\u007e]+$/);
    expect(await stored()).toEqual(before);
  });

  test("a variant of another product is not this product's", async () => {
    const answer = await change(platform, 'setStock', goodInput('setStock', { variantId: `case-${made - 1}-a` }));
    expect(answer).toMatchObject({ __typename: 'NotFound', code: 'VARIANT_NOT_FOUND' });
  });

  test('of many who change the same version one wins, and every version has one winner', async () => {
    const writers = 8;
    let version = 1;
    const asked = (writer: number) => ({
      setStock: { stock: 100 + writer },
      setPrice: { priceMinor: 1000 + writer },
      updateProduct: { title: { ko: `이름 ${writer}` } },
    });
    for (const name of ['setStock', 'setPrice', 'updateProduct', 'setStock'] as const) {
      const answers = await Promise.all(
        Array.from({ length: writers }, (_, writer) =>
          change(platform, name, goodInput(name, { version, ...asked(writer)[name] })),
        ),
      );
      const winners = answers.filter(({ __typename }) => __typename === 'ProductSaved');
      expect(winners).toHaveLength(1);
      expect(answers.filter(({ __typename }) => __typename === 'StaleVersion')).toHaveLength(writers - 1);
      version += 1;
      expect(winners[0]?.product?.version).toBe(version);
      const { product } = await change(platform, 'setStock', goodInput('setStock', { version: 0 }));
      expect(product).toEqual(winners[0]?.product);
    }
    expect(await eventsOfIt()).toBe(1 + 4);
  });
});
