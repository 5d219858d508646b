import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEventBus } from '../../src/adapters/event-bus/postgres.ts';
import { productRecord } from '../../src/domains/catalogue/product-record.ts';
import { recordStore } from '../../src/domains/catalogue/record-store.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { eventually } from '../eventually.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { change, changeAs, found, IN_ENGLISH } from '../merchant.ts';
import { startTestPlatform, type PlatformUnderTest } from '../running-platform.ts';

describe('a merchant adds a product', () => {
  let sandbox: TestDatabase;
  let platform: PlatformUnderTest;
  let made = 0;

  /** A good product of its own. */
  const product = (differences: object = {}): Record<string, unknown> & { readonly id: string } => {
    made += 1;
    return {
      id: `trunk-${made}`,
      title: { ko: `여행 트렁크 ${made}`, en: `Travel trunk ${made}` },
      description: { ko: '튼튼합니다.' },
      brandId: 'nomad',
      categoryId: 'luggage',
      attributes: [
        { name: 'weight', number: 2.4, unit: 'kg' },
        { name: 'wheels', boolean: true },
      ],
      optionNames: ['colour'],
      variants: [
        {
          id: `trunk-${made}-navy`,
          sku: `TR-${made}-N`,
          options: [{ name: 'colour', value: 'navy' }],
          priceMinor: 99_000,
          stock: 3,
        },
        {
          sku: `TR-${made}-R`,
          options: [{ name: 'colour', value: 'red' }],
          priceMinor: 89_000,
          listPriceMinor: 120_000,
          stock: 0,
        },
      ],
      pictures: ['https://pictures.example/trunk.jpg'],
      ...differences,
    };
  };
  const oneVariant = (differences: object): object => ({
    optionNames: [],
    variants: [{ sku: `ONE-${made}`, priceMinor: 1000, stock: 1, ...differences }],
  });
  const withOptions = (...optionNames: readonly string[]): object => ({
    optionNames,
    variants: [{ sku: 'x', options: optionNames.map((name) => ({ name, value: 'b' })), priceMinor: 1, stock: 1 }],
  });
  const events = (): Promise<number> => sandbox.database.outboxEvent.count();

  beforeAll(async () => {
    sandbox = await openTestDatabase();
    await sandbox.database.brand.create({ data: { id: 'nomad', nameKo: '노마드', nameEn: 'Nomad' } });
    await sandbox.database.category.create({ data: { id: 'luggage', nameKo: '여행 가방', nameEn: 'Luggage' } });
    platform = await startTestPlatform(sandbox.url);
    await platform.untilReady();
  });
  afterAll(async () => {
    await platform.stop();
    await sandbox.close();
  });

  test('it is saved as it was said, told of once in the same transaction, and found', async () => {
    const input = product({ title: { ko: '별빛 트렁크', en: 'Starlight trunk' } });
    const answer = await change(platform, 'createProduct', input);
    expect(answer).toMatchObject({
      __typename: 'ProductSaved',
      product: {
        id: input.id,
        version: 1,
        status: 'ACTIVE',
        title: '별빛 트렁크',
        brand: { id: 'nomad' },
        category: { id: 'luggage' },
        price: { amountMinor: 89_000 },
        listPrice: { amountMinor: 120_000 },
        inStock: true,
        attributes: [
          { name: 'weight', text: null, number: 2.4, boolean: null, unit: 'kg' },
          { name: 'wheels', text: null, number: null, boolean: true, unit: null },
        ],
        variants: [
          { sku: `TR-${made}-N`, stock: 3 },
          { sku: `TR-${made}-R`, stock: 0 },
        ],
        pictures: [
          { url: 'https://pictures.example/trunk.jpg', drawn: false },
          { url: `/pictures/${input.id}.svg`, drawn: true },
        ],
      },
    });
    const [event, ...others] = await sandbox.database.outboxEvent.findMany({
      where: { payload: { equals: { productIds: [input.id] } } },
    });
    expect(event).toMatchObject({ name: 'catalogue.products-changed' });
    expect(others).toEqual([]);
    const [row] = await sandbox.database.$queryRaw<
      { same: boolean }[]
    >`SELECT outbox.transaction = product.xmin::text::bigint AS same FROM events.outbox, catalogue.product WHERE outbox.id = ${event?.id} AND product.id = ${input.id}`;
    expect(row).toEqual({ same: true });
    await eventually(
      () => found(platform, { query: '별빛' }),
      (ids) => ids.includes(input.id),
    );
    await eventually(
      () => found(platform, { query: 'starlight' }),
      (ids) => ids.includes(input.id),
    );
  });

  test('ids are made up where none is given', async () => {
    const { id: _id, ...input } = product();
    const { product: saved } = await change(platform, 'createProduct', input);
    expect(saved?.id).toMatch(/^product-[0-9a-f]{32}$/);
    expect(saved?.variants[1]?.id).toMatch(/^variant-[0-9a-f]{32}$/);
  });

  test('what a merchant may say is what an import may read', async () => {
    await change(platform, 'createProduct', product({ attributes: [{ name: 'material', text: 'a'.repeat(2000) }] }));
    const telemetry = recordingTelemetry();
    const { database, url } = sandbox;
    const eventBus = openEventBus({ database, databaseUrl: url, clock: systemClock, telemetry });
    for await (const record of recordStore({ database, eventBus, clock: systemClock }).exportRecords(50))
      expect(productRecord.safeParse(JSON.parse(JSON.stringify(record))).error).toBeUndefined();
    await eventBus.close();
  });

  test.each([
    ['no session', {}],
    ['a session that is none of ours', { cookie: `session=${'a'.repeat(43)}` }],
    ['the interim token of old', { authorization: 'Bearer a-merchant-of-the-test-only' }],
  ])('with %s nothing is made', async (_name, headers) => {
    const input = product();
    const before = await events();
    expect(await changeAs(platform, 'createProduct', input, headers)).toMatchObject({
      __typename: 'NotAllowed',
      code: 'NOT_ALLOWED',
      message: expect.stringMatching(/[가-힣]/),
    });
    expect(await changeAs(platform, 'createProduct', input, { ...headers, ...IN_ENGLISH })).toMatchObject({
      message: 'Only merchants may do this.',
    });
    expect(await sandbox.database.product.findUnique({ where: { id: input.id } })).toBeNull();
    expect(await events()).toBe(before);
  });

  test.each<[string, string, object]>([
    ['an id with a slash', 'id', { id: 'a/b' }],
    ['an empty id', 'id', { id: '' }],
    ['no title', 'title', { title: {} }],
    ['a title of spaces', 'title.ko', { title: { ko: '   ' } }],
    ['a title too long', 'title.en', { title: { en: 'x'.repeat(301) } }],
    ['a title too long by its spaces', 'title.en', { title: { en: `x${' '.repeat(300)}` } }],
    ['a control character', 'title.ko', { title: { ko: 'a\u0000b' } }],
    ['a description too long', 'description.ko', { description: { ko: 'x'.repeat(10_001) } }],
    [
      'an attribute with two values',
      'attributes.1',
      {
        attributes: [
          { name: 'a', text: 'b' },
          { name: 'c', text: 'd', number: 1 },
        ],
      },
    ],
    ['an attribute without a value', 'attributes.0', { attributes: [{ name: 'a' }] }],
    ['a unit without a number', 'attributes.0.unit', { attributes: [{ name: 'a', text: 'b', unit: 'kg' }] }],
    ['251 attributes', 'attributes', { attributes: Array.from({ length: 251 }, () => ({ name: 'a', text: 'b' })) }],
    ['a picture without https', 'pictures.0', { pictures: ['http://pictures.example/a.jpg'] }],
    ['a picture with a control character', 'pictures.0', { pictures: ['https://pictures.example/a\u0000.jpg'] }],
    ['no variant', 'variants', { optionNames: [], variants: [] }],
    ['four options', 'optionNames', withOptions('a', 'b', 'c', 'd')],
    ['the same option twice', 'optionNames.1', withOptions('a', 'a')],
    [
      'a variant without its option',
      'variants.0.options',
      { optionNames: ['size'], variants: [{ sku: 'x', priceMinor: 1, stock: 1 }] },
    ],
    ['a negative price', 'variants.0.priceMinor', oneVariant({ priceMinor: -1 })],
    ['a price too high', 'variants.0.priceMinor', oneVariant({ priceMinor: 2_000_000_001 })],
    ['a list price below the price', 'variants.0.listPriceMinor', oneVariant({ listPriceMinor: 1000 })],
    ['a negative stock', 'variants.0.stock', oneVariant({ stock: -1 })],
    ['a stock too high', 'variants.0.stock', oneVariant({ stock: 1_000_001 })],
    ['an empty SKU', 'variants.0.sku', oneVariant({ sku: '' })],
    ['an empty id of a variant', 'variants.0.id', oneVariant({ id: '' })],
    [
      'the same SKU twice',
      'variants.1.sku',
      {
        optionNames: [],
        variants: [
          { sku: 'x', priceMinor: 1, stock: 1 },
          { sku: 'x', priceMinor: 1, stock: 1 },
        ],
      },
    ],
    [
      'the same id of a variant twice',
      'variants.1.id',
      {
        optionNames: [],
        variants: [
          { id: 'v', sku: 'x', priceMinor: 1, stock: 1 },
          { id: 'v', sku: 'y', priceMinor: 1, stock: 1 },
        ],
      },
    ],
  ])('%s is told by its place: %s', async (_name, path, differences) => {
    const before = await events();
    const input = product(differences);
    const korean = await change(platform, 'createProduct', input);
    const english = await change(platform, 'createProduct', input, IN_ENGLISH);
    expect(korean).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/[가-힣]/),
    });
    expect(korean.problems).toEqual([{ path, message: expect.stringMatching(/[가-힣]/) }]);
    expect(english.problems).toEqual([{ path, message: expect.stringMatching(/^[\u0020-\u007e]+$/) }]);
    expect(await events()).toBe(before);
  });

  test('every broken rule is told at once', async () => {
    const { problems } = await change(
      platform,
      'createProduct',
      product({ title: {}, ...oneVariant({ stock: -1, priceMinor: -1 }) }),
    );
    expect(problems?.map(({ path }) => path)).toEqual(['title', 'variants.0.priceMinor', 'variants.0.stock']);
  });

  test.each([
    ['brand', 'BRAND_NOT_FOUND', 'brandId', 'nobody'],
    ['brand without a name', 'BRAND_NOT_FOUND', 'brandId', ''],
    ['category', 'CATEGORY_NOT_FOUND', 'categoryId', 'nowhere'],
    ['category without a name', 'CATEGORY_NOT_FOUND', 'categoryId', ''],
  ])('an unknown %s is told with its id', async (_name, code, field, id) => {
    expect(await change(platform, 'createProduct', product({ [field]: id }))).toMatchObject({ __typename: 'NotFound', code, id });
    expect(await change(platform, 'createProduct', product({ [field]: id }), IN_ENGLISH)).toMatchObject({
      message: expect.stringMatching(/^There is no such/),
    });
  });

  test('an id, a SKU or a variant id of another product is named, and nothing is made', async () => {
    const first = product(oneVariant({ id: 'owned-variant', sku: 'OWNED' }));
    await change(platform, 'createProduct', first);
    const before = [await sandbox.database.product.count(), await events()];
    for (const [value, second] of [
      [first.id, product({ id: first.id })],
      ['OWNED', product(oneVariant({ sku: 'OWNED' }))],
      ['owned-variant', product(oneVariant({ id: 'owned-variant' }))],
    ] as const) {
      expect(await change(platform, 'createProduct', second)).toMatchObject({
        __typename: 'AlreadyTaken',
        code: 'ALREADY_TAKEN',
        value,
        message: expect.stringMatching(/[가-힣]/),
      });
      expect(await change(platform, 'createProduct', second, IN_ENGLISH)).toMatchObject({
        value,
        message: 'Another product uses this value already.',
      });
    }
    expect([await sandbox.database.product.count(), await events()]).toEqual(before);
  });

  test('of many who claim one SKU at the same time one gets it, and the others are told which', async () => {
    const inputs = Array.from({ length: 8 }, () => product(oneVariant({ sku: 'CONTESTED' })));
    const before = await events();
    const answers = await Promise.all(inputs.map((input) => change(platform, 'createProduct', input)));
    expect(answers.filter(({ __typename }) => __typename === 'ProductSaved')).toHaveLength(1);
    expect(answers.filter(({ __typename, value }) => __typename === 'AlreadyTaken' && value === 'CONTESTED')).toHaveLength(7);
    expect(await sandbox.database.variant.count({ where: { sku: 'CONTESTED' } })).toBe(1);
    expect(await events()).toBe(before + 1);
  });
});
