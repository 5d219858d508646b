import * as fc from 'fast-check';
import type { ProductDocument } from '../catalogue/contract.ts';
import type { Filters } from './filters.ts';

const named = (id: string) => ({ id, name: { ko: `${id} 이름`, en: `${id} name` } });
const PATHS = [['bags'], ['bags', 'trunks'], ['bags', 'purses'], ['shoes'], ['shoes', 'boots']].map((path) => path.map(named));
const BRANDS = ['nomad', 'atlas', 'corea'].map(named);
const WORDS = ['여행', '가방', '캐리어', '방수', 'navy', 'trunk', 'leather', 'light', '접이식', '신발'];
const NAMES = ['colour', 'weight', 'size'] as const;
const values = fc.oneof(fc.constantFrom('navy', 'red', '2'), fc.integer({ min: 0, max: 4 }), fc.boolean());
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(' '));

/** A few ids, brands, categories and words, so that products have much in common. */
export const productDocuments: fc.Arbitrary<ProductDocument> = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map((number) => `p-${number}`),
  active: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
  version: fc.constant(1),
  title: text.map((ko) => ({ ko })),
  description: fc.record({ ko: text, en: text }),
  brand: fc.constantFrom(...BRANDS),
  categoryPath: fc.constantFrom(...PATHS),
  attributes: fc.array(fc.record({ name: fc.constantFrom(...NAMES), value: values, unit: fc.constantFrom(undefined, 'kg') }), {
    maxLength: 4,
  }),
  optionValues: fc.subarray(['24', 'navy']),
  skus: fc.constant([]),
  priceMinor: fc.integer({ min: 0, max: 5 }).map((number) => number * 1000),
  highestPriceMinor: fc.integer({ min: 5, max: 8 }).map((number) => number * 1000),
  inStock: fc.boolean(),
  ratingCount: fc.nat(50),
  ratingAverage: fc.integer({ min: 0, max: 10 }).map((number) => number / 2),
  createdAt: fc.integer({ min: 0, max: 5 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day))),
});

export const filterSets: fc.Arbitrary<Filters> = fc.record(
  {
    categoryIds: fc.subarray(['bags', 'trunks', 'boots', 'nowhere']),
    brandIds: fc.subarray(['nomad', 'atlas', 'nobody']),
    price: fc.record({ minMinor: fc.constantFrom(undefined, 0, 6000), maxMinor: fc.constantFrom(undefined, 2000, 9000) }),
    ratingMin: fc.constantFrom(undefined, 0, 2, 3, 4, 4.5),
    inStock: fc.constantFrom(undefined, true, false),
    attributes: fc.array(
      fc.record({
        name: fc.constantFrom(...NAMES, 'nothing'),
        values: fc.constantFrom(undefined, [], ['navy'], ['2', 'red'], ['true']),
        min: fc.constantFrom(undefined, 1),
        max: fc.constantFrom(undefined, 3),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

/** Words that some products have, one that none has, a misspelt one, and none at all. */
export const queries = fc.constantFrom('', '가방', '여행 캐리어', 'navy trunk', 'leathr', '방수가방', '아무것도');
