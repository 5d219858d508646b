import { beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ProductDocument } from '../catalogue/contract.ts';
import { loadAnalyser, type Analyser } from './analysis.ts';
import { filterSets, productDocuments, queries } from './document.arbitrary.ts';
import type { Filters } from './filters.ts';
import { ProductIndex } from './product-index.ts';
import { searchIndex, type Sort } from './searching.ts';
import { Suggestions } from './suggestions.ts';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

const PRODUCT: ProductDocument = {
  id: 'trunk',
  active: true,
  version: 1,
  title: { ko: '여행용 캐리어' },
  description: {},
  brand: { id: 'nomad', name: { ko: '노마드' } },
  categoryPath: [{ id: 'bags', name: { ko: '가방' } }],
  attributes: [],
  optionValues: [],
  skus: ['TR-1'],
  priceMinor: 1000,
  highestPriceMinor: 1000,
  inStock: true,
  ratingCount: 0,
  ratingAverage: 0,
  createdAt: new Date('2026-01-01T00:00:00Z'),
};
const search = (index: ProductIndex, words: string, filters: Filters = {}, sort: Sort = 'RELEVANCE') => {
  const outcome = searchIndex(index, { words, filters, sort, first: 50, after: undefined });
  // Places are each index's own, and so is what it has known once: a chosen value that nothing has any more stays to be taken off.
  const facets = outcome.facets
    .map(({ values, ...facet }) => ({
      ...facet,
      values: values.filter(({ count }) => count > 0).map(({ place: _, ...value }) => value),
    }))
    .filter(({ values }) => values.length > 0);
  return { ...outcome, facets };
};
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: productDocuments.map((put) => ({ put })) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 30 }).map((number) => ({ remove: `p-${number}` })) },
  ),
  { maxLength: 120 },
);

test('an index that was changed step by step answers as one that is built from what is left', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.array(fc.tuple(queries, filterSets), { minLength: 1, maxLength: 4 }), async (changes, asked) => {
      const changed = new ProductIndex(analyser, 1000);
      const left = new Map<string, ProductDocument>();
      for (const step of changes) {
        if ('put' in step) {
          changed.put(step.put);
          left.set(step.put.id, step.put);
        } else {
          changed.remove(step.remove);
          left.delete(step.remove);
        }
      }
      const built = new ProductIndex(analyser, 1000);
      for (const document of left.values()) built.put(document);
      expect(changed.size).toBe(built.size);
      for (const [words, filters] of asked)
        for (const sort of ['RELEVANCE', 'PRICE_LOW', 'NEWEST'] as const)
          expect(search(changed, words, filters, sort)).toEqual(search(built, words, filters, sort));
      const [one, other] = [await Suggestions.build(changed), await Suggestions.build(built)];
      for (const prefix of ['ㄱ', '여', 'na', '가ㅂ']) expect(one.suggest(prefix, 20)).toEqual(other.suggest(prefix, 20));
    }),
    { numRuns: 60 },
  );
});

test('a product stays findable however often it is changed', () => {
  const index = new ProductIndex(analyser, 1000);
  for (let other = 0; other < 5; other += 1) index.put({ ...PRODUCT, id: `other-${other}`, title: { ko: '우산' } });
  for (let change = 0; change < 500; change += 1) index.put({ ...PRODUCT, priceMinor: change });
  expect(search(index, '캐리어').hits.map(({ id }) => id)).toEqual(['trunk']);
});

test('what is changed often is forgotten: the index grows by what it holds, not by how often it changed', () => {
  const index = new ProductIndex(analyser, 1000);
  for (let change = 0; change < 5000; change += 1) index.put({ ...PRODUCT, title: { ko: `캐리어 ${change}` } });
  expect(index.capacity).toBeLessThanOrEqual(1002);
  expect(index.postings.terms).toBeLessThan(3500);
  expect(search(index, '캐리어').hits.map(({ id }) => id)).toEqual(['trunk']);
  expect(search(index, '4999').hits.map(({ id }) => id)).toEqual(['trunk']);
});

test('the same change twice changes nothing', () => {
  const index = new ProductIndex(analyser, 1000);
  index.put(PRODUCT);
  const before = search(index, '캐리어');
  index.put(PRODUCT);
  expect(search(index, '캐리어')).toEqual(before);
});

test('a renamed brand and a renamed category are shown by their new names', () => {
  const index = new ProductIndex(analyser, 1000);
  index.put(PRODUCT);
  index.put({
    ...PRODUCT,
    brand: { id: 'nomad', name: { ko: '새 노마드' } },
    categoryPath: [{ id: 'bags', name: { ko: '새 가방' } }],
  });
  const { categories, brands } = index.columns;
  expect([categories.values, brands.values]).toEqual([
    [{ id: 'bags', name: { ko: '새 가방' } }],
    [{ id: 'nomad', name: { ko: '새 노마드' } }],
  ]);
});

test('a full index refuses what is new, follows what it has, counts whom it refused once, and takes in again', () => {
  const index = new ProductIndex(analyser, 3);
  const numbered = (number: number, differences: Partial<ProductDocument> = {}): ProductDocument => ({
    ...PRODUCT,
    id: `p-${number}`,
    ...differences,
  });
  for (let number = 0; number < 3; number += 1) expect(index.put(numbered(number))).toBe(true);
  for (let time = 0; time < 4; time += 1) expect(index.put(numbered(3))).toBe(false);
  expect(index.put(numbered(4))).toBe(false);
  expect([index.size, index.refused]).toEqual([3, 2]);
  expect(index.put(numbered(1, { title: { ko: '우산' } }))).toBe(true);
  expect(search(index, '우산').hits.map(({ id }) => id)).toEqual(['p-1']);
  index.put(numbered(4, { active: false }));
  expect([index.size, index.refused]).toEqual([3, 1]);
  index.remove('p-0');
  expect(index.put(numbered(3))).toBe(true);
  expect([index.size, index.refused]).toEqual([3, 0]);
});
