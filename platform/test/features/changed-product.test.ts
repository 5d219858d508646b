import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { KOREAN, newShopper } from '../shopper.ts';
import { eventually } from '../eventually.ts';

import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { change, changeAs, CHANGES, found, IN_ENGLISH, type Change } from '../merchant.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';

const NEW_VARIANT = {
  sku: 'new-one',
  options: [
    { name: 'colour', value: 'green' },
    { name: 'size', value: 'M' },
  ],
  priceMinor: 1,
  stock: 1,
} as const;

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
      optionNames: ['colour', 'size'],
      variants: [
        { id: `${id}-a`, sku: `${id}-A`, options: optionsOf('navy', 'M'), priceMinor: 50_000, stock: 5 },
        { id: `${id}-b`, sku: `${id}-B`, options: optionsOf('red', 'M'), priceMinor: 60_000, listPriceMinor: 70_000, stock: 0 },
      ],
    });
  });

  const optionsOf = (colour: string, size: string) => [
    { name: 'colour', value: colour },
    { name: 'size', value: size },
  ];

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
      restoreProduct: { id, version: 1 },
      addVariant: {
        productId: id,
        version: 1,
        variant: { id: `${id}-c`, sku: `${id}-C`, options: optionsOf('navy', 'L'), priceMinor: 55_000, stock: 3 },
      },
      removeVariant: variant,
      addOption: { productId: id, version: 1, name: 'lining', value: 'silk' },
      removeOption: { productId: id, version: 1, name: 'size' },
      setPrice: { ...variant, priceMinor: 40_000 },
      setStock: { ...variant, previousStock: 5, stock: 2 },
    } as const;
    return { ...inputs[name], ...differences };
  };
  const CHANGING = CHANGES.filter((name) => name !== 'createProduct');
  const stored = () =>
    sandbox.database.product.findUniqueOrThrow({
      where: { id },
      include: { variants: { orderBy: { id: 'asc' } }, pictures: true },
    });
  const eventsOfIt = (): Promise<number> =>
    sandbox.database.outboxEvent.count({ where: { payload: { equals: { productIds: [id] } } } });

  test.each(CHANGING)('%s counts the version up, is told of once, and keeps what was not named', async (name) => {
    if (name === 'restoreProduct') await sandbox.database.product.update({ where: { id }, data: { status: 'ARCHIVED' } });
    const { updatedAt, ...before } = await stored();
    const answer = await change(platform, name, goodInput(name));
    expect(answer).toMatchObject({ __typename: 'ProductSaved', product: { id, version: 2 } });
    const { updatedAt: changedAt, ...after } = await stored();
    expect(changedAt.getTime()).toBeGreaterThanOrEqual(updatedAt.getTime());
    const [a, b] = before.variants;
    if (!a || !b) throw new Error('there were two variants');
    const withOptions = (options: (of: object) => object) =>
      before.variants.map((each) => ({ ...each, options: options(each.options as object) }));
    const added = { id: `${id}-c`, productId: id, sku: `${id}-C`, options: { colour: 'navy', size: 'L' }, position: 2 };
    const changed = {
      restoreProduct: { status: 'ACTIVE' },
      addVariant: { variants: [a, b, { ...b, ...added, priceMinor: 55_000, listPriceMinor: null, stock: 3 }] },
      removeVariant: { variants: [b] },
      addOption: {
        optionNames: ['colour', 'size', 'lining'],
        variants: withOptions((options) => ({ ...options, lining: 'silk' })),
      },
      removeOption: { optionNames: ['colour'], variants: withOptions((options) => ({ ...options, size: undefined })) },
      updateProduct: { titleKo: '새 이름', titleEn: null },
      archiveProduct: { status: 'ARCHIVED' },
      setPrice: { variants: before.variants.map((each) => (each.id === `${id}-a` ? { ...each, priceMinor: 40_000 } : each)) },
      setStock: { variants: before.variants.map((each) => (each.id === `${id}-a` ? { ...each, stock: 2 } : each)) },
      createProduct: {},
    }[name];
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

  test('a product that is brought back is found again, and sold', async () => {
    await change(platform, 'archiveProduct', { id, version: 1 });
    const query = `briefcase ${made}`;
    await eventually(
      () => found(platform, { query }),
      (ids) => !ids.includes(id),
    );
    const { product } = await change(platform, 'restoreProduct', { id, version: 2 });
    expect(product).toMatchObject({ status: 'ACTIVE', version: 3 });
    await eventually(
      () => found(platform, { query }),
      (ids) => ids.includes(id),
    );
    expect((await newShopper(platform, KOREAN).add(`${id}-a`)).cart).toMatchObject({ itemCount: 1 });
  });

  test('a variant that is taken away is gone from carts, and what was ordered of it stays ordered', async () => {
    const buyer = newShopper(platform, KOREAN);
    await buyer.add(`${id}-a`, 2);
    const { order } = await buyer.place(`taken-away-${id}`);
    await buyer.add(`${id}-a`, 1);
    await change(platform, 'removeVariant', goodInput('removeVariant'));
    expect((await buyer.cart()).changes).toMatchObject([{ kind: 'GONE', lineId: `${id}-a` }]);
    expect(await buyer.cancel(order?.id ?? '')).toMatchObject({ __typename: 'OrderCancelled' });
    expect((await stored()).variants.map((variant) => variant.id)).toEqual([`${id}-b`]);
  });

  test('the number of a variant is nobody else’s', async () => {
    const other = `case-${made}x`;
    await change(platform, 'createProduct', { ...goodInput('createProduct'), id: other });
    const input = (variant: object) => ({
      ...goodInput('addVariant'),
      variant: { sku: 'free', options: optionsOf('green', 'M'), priceMinor: 1, stock: 1, ...variant },
    });
    for (const [variant, value] of [
      [{ sku: `${id}-new` }, `${id}-new`],
      [{ sku: `${id}-B` }, `${id}-B`],
      [{ id: `${id}-b` }, `${id}-b`],
    ] as const)
      expect(await change(platform, 'addVariant', input(variant))).toMatchObject({ __typename: 'AlreadyTaken', value });
    expect((await stored()).version).toBe(1);
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
    const unknown = 'productId' in goodInput(name) ? { productId: 'nothing' } : { id: 'nothing' };
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
    ['addVariant', 'variant.sku', { variant: { ...NEW_VARIANT, sku: '' } }],
    ['addVariant', 'variant.options', { variant: { ...NEW_VARIANT, options: [] } }],
    ['addVariant', 'variant.options', { variant: { ...NEW_VARIANT, options: [NEW_VARIANT.options[0], NEW_VARIANT.options[0]] } }],
    [
      'addVariant',
      'variant.options',
      { variant: { ...NEW_VARIANT, options: [{ name: 'colour', value: 'red' }, NEW_VARIANT.options[1]] } },
    ],
    ['addVariant', 'variant.stock', { variant: { ...NEW_VARIANT, stock: -1 } }],
    ['addOption', 'name', { name: 'colour' }],
    ['addOption', 'name', { name: '  ' }],
    ['addOption', 'value', { value: 'a\u0007b' }],
    ['removeOption', 'name', { name: 'colour' }],
    ['removeOption', 'name', { name: 'weight' }],
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
    ['restoreProduct', 'PRODUCT_NOT_FOUND', { id: 'nothing' }, 'nothing'],
    ['addVariant', 'PRODUCT_NOT_FOUND', { productId: 'nothing' }, 'nothing'],
    ['removeVariant', 'VARIANT_NOT_FOUND', { variantId: 'case-0-a' }, 'case-0-a'],
    ['addOption', 'PRODUCT_NOT_FOUND', { productId: 'nothing' }, 'nothing'],
    ['removeOption', 'PRODUCT_NOT_FOUND', { productId: 'nothing' }, 'nothing'],
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

  test('no more than three options, nor than a hundred variants; the last variant stays', async () => {
    await change(platform, 'addOption', goodInput('addOption'));
    expect(await change(platform, 'addOption', { productId: id, version: 2, name: 'fourth', value: 'x' })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'name' }],
    });
    await sandbox.database.variant.createMany({
      data: Array.from({ length: 98 }, (_, at) => ({
        id: `${id}-many-${at}`,
        productId: id,
        sku: `${id}-many-${at}`,
        options: { colour: `colour-${at}`, size: 'M', lining: 'silk' },
        priceMinor: 1,
        position: 2 + at,
      })),
    });
    const options = [...optionsOf('navy', 'L'), { name: 'lining', value: 'silk' }];
    const another = { productId: id, version: 2, variant: { ...NEW_VARIANT, sku: `${id}-D`, options } };
    expect(await change(platform, 'addVariant', another)).toMatchObject({ problems: [{ path: 'variant' }] });
    await sandbox.database.variant.deleteMany({ where: { productId: id, NOT: { id: `${id}-b` } } });
    expect(await change(platform, 'removeVariant', { productId: id, version: 2, variantId: `${id}-b` })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: 'variantId' }],
    });
  });

  test("a variant of another product is not this product's", async () => {
    const answer = await change(platform, 'setStock', goodInput('setStock', { variantId: `case-${made - 1}-a` }));
    expect(answer).toMatchObject({ __typename: 'NotFound', code: 'VARIANT_NOT_FOUND' });
  });

  test('of many who change the same version one wins, and every version has one winner', async () => {
    const writers = 8;
    let version = 1;
    let stock = 5;
    const asked = (writer: number) => ({
      setStock: { previousStock: stock, stock: 100 + writer },
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
      stock = winners[0]?.product?.variants[0]?.stock ?? stock;
      expect(winners[0]?.product?.version).toBe(version);
      const { product } = await change(platform, 'setStock', goodInput('setStock', { version: 0 }));
      expect(product).toEqual(winners[0]?.product);
    }
    expect(await eventsOfIt()).toBe(1 + 4);
  });
});
