import * as fc from 'fast-check';
import { MOTIF_NAMES } from './pictures.ts';
import { productRecord, type ProductRecord } from './product-record.ts';

const words = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom('여행용 가방', 'a "quoted" \\ name', '</script>', '🧳'),
    )
    .filter((value) => productRecord.shape.title.safeParse({ ko: value }).success && value.length <= max);
const localized = fc
  .record({ ko: fc.option(words(100), { nil: undefined }), en: fc.option(words(100), { nil: undefined }) })
  .map(({ ko, en }) => ({ ...(ko === undefined ? {} : { ko }), ...(en === undefined ? {} : { en }) }));
const named = localized.filter(({ ko, en }) => ko !== undefined || en !== undefined);
const ids = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,12}$/);
const moments = fc
  .date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const node = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), name: named });

/** Valid records of every kind the format allows, brands and categories often shared. */
export const productRecords: fc.Arbitrary<ProductRecord> = fc
  .record(
    {
      id: ids,
      status: fc.constantFrom('ACTIVE' as const, 'ARCHIVED' as const),
      title: named,
      description: localized,
      brand: fc.record({ id: fc.constantFrom('one', 'two', 'three'), name: named }),
      category: fc.uniqueArray(node, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
      attributes: fc.array(
        fc.oneof(
          fc.record({ name: words(100), value: fc.oneof(words(1000), fc.boolean()) }),
          fc.record({
            name: words(100),
            value: fc.double({ noNaN: true, noDefaultInfinity: true }),
            unit: fc.constantFrom('kg', 'L'),
          }),
        ),
        { maxLength: 4 },
      ),
      optionNames: fc.uniqueArray(
        words(40).filter((name) => name !== '__proto__'),
        { maxLength: 3 },
      ),
      variants: fc.array(
        fc.record({
          values: fc.tuple(words(100), words(100), words(100)),
          priceMinor: fc.nat(),
          reduced: fc.boolean(),
          stock: fc.nat(1000),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      pictures: fc.uniqueArray(fc.webUrl({ validSchemes: ['https'] }), { maxLength: 3 }),
      reviews: fc.array(
        fc.record({
          author: words(60),
          rating: fc.integer({ min: 1, max: 5 }),
          title: words(200),
          body: words(400),
          language: fc.constantFrom('ko' as const, 'en' as const),
          createdAt: moments,
        }),
        { maxLength: 3 },
      ),
      drawing: fc.record({ motif: fc.constantFrom(...MOTIF_NAMES), hue: fc.integer({ min: 0, max: 359 }), seed: fc.nat() }),
      releasedAt: moments,
      createdAt: moments,
    },
    {
      requiredKeys: [
        'id',
        'title',
        'brand',
        'category',
        'variants',
        'optionNames',
        'description',
        'status',
        'attributes',
        'pictures',
        'reviews',
      ],
    },
  )
  .map((made) => ({
    ...made,
    variants: made.variants.map(({ values, priceMinor, reduced, stock }, index) => ({
      id: `${made.id}-v${index}`,
      sku: `${made.id}-s${index}`,
      options: Object.fromEntries(made.optionNames.map((name, place) => [name, values[place] ?? ''])),
      priceMinor: priceMinor % 1_000_000_000,
      ...(reduced ? { listPriceMinor: (priceMinor % 1_000_000_000) + 100 } : {}),
      stock,
    })),
    reviews: made.reviews.map((review, index) => ({ id: `${made.id}-r${index}`, ...review })),
  }))
  .filter((record) => productRecord.safeParse(record).success);
