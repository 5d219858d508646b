import { beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ProductDocument } from '../catalogue/contract.ts';
import { loadAnalyser, type Analyser } from './analysis.ts';
import { filterSets, productDocuments } from './document.arbitrary.ts';
import type { AttributeCondition, Filters } from './filters.ts';
import { ProductIndex } from './product-index.ts';
import { searchIndex } from './searching.ts';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser();
});

const has = ({ attributes }: ProductDocument, { name, values = [], min, max }: AttributeCondition): boolean =>
  attributes.some(
    ({ name: own, value }) =>
      own === name &&
      (values.length === 0 || values.includes(`${value}`)) &&
      ((min === undefined && max === undefined) || (typeof value === 'number' && value >= (min ?? 0) && value <= (max ?? 99))),
  );

/** The rules of the schema, read plainly, one product at a time; `off` are the filters that do not count. */
function fits(document: ProductDocument, filters: Filters, off: (keyof Filters)[] = [], attributeOff = ''): boolean {
  const { categoryIds = [], brandIds = [], price = {}, ratingMin = 0, inStock = false, attributes = [] } = filters;
  const path = document.categoryPath.map(({ id }) => id);
  const rules: Record<keyof Filters, boolean> = {
    categoryIds: categoryIds.length === 0 || categoryIds.some((id) => path.includes(id)),
    brandIds: brandIds.length === 0 || brandIds.includes(document.brand.id),
    price: document.priceMinor <= (price.maxMinor ?? 1e9) && document.highestPriceMinor >= (price.minMinor ?? 0),
    ratingMin: document.ratingAverage >= ratingMin,
    inStock: !inStock || document.inStock,
    attributes: attributes.every((condition) => condition.name === attributeOff || has(document, condition)),
  };
  return Object.entries(rules).every(([rule, holds]) => holds || off.some((each) => each === rule));
}

const shops = fc.uniqueArray(productDocuments, { selector: ({ id }) => id, maxLength: 30 });
const indexOf = (documents: readonly ProductDocument[]): ProductIndex => {
  const index = new ProductIndex(analyser, 1000);
  for (const document of documents) index.put(document);
  return index;
};
const everything = { words: '', sort: 'RELEVANCE', first: 50, after: undefined } as const;

test('filters of every kind, combined, find what the rules say and nothing else', () => {
  fc.assert(
    fc.property(shops, filterSets, (documents, filters) => {
      const { hits, total } = searchIndex(indexOf(documents), { ...everything, filters });
      const expected = documents.filter((document) => document.active && fits(document, filters)).map(({ id }) => id);
      expect(hits.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
      expect(total).toBe(expected.length);
    }),
    { numRuns: 300 },
  );
});

test('each facet counts what choosing its value instead of its own filter would find', () => {
  fc.assert(
    fc.property(shops, filterSets, (documents, filters) => {
      const active = documents.filter((document) => document.active);
      const { facets, priceRange } = searchIndex(indexOf(documents), { ...everything, filters });
      const found = (kind: string, field: string, value: string): number => {
        if (kind === 'CATEGORY')
          return active.filter((each) => fits(each, filters, ['categoryIds']) && each.categoryPath.some(({ id }) => id === value))
            .length;
        if (kind === 'BRAND') return active.filter((each) => fits(each, filters, ['brandIds']) && each.brand.id === value).length;
        if (kind === 'RATING')
          return active.filter((each) => fits(each, filters, ['ratingMin']) && each.ratingAverage >= Number(value)).length;
        return active.filter((each) => fits(each, filters, [], field) && has(each, { name: field, values: [value] })).length;
      };
      for (const { kind, field, values } of facets) {
        expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
        for (const { value, count } of values) expect([field, value, count]).toEqual([field, value, found(kind, field, value)]);
      }
      // And none is left out that would find something.
      const shown = (kind: string): string[] =>
        facets.filter((facet) => facet.kind === kind).flatMap(({ values }) => values.map(({ value }) => value));
      const findable = (kind: string, field: string, values: readonly string[]): string[] =>
        values.filter((value) => found(kind, field, value) > 0);
      const candidates: readonly (readonly [string, string, readonly string[]])[] = [
        ['CATEGORY', 'category', ['bags', 'trunks', 'purses', 'shoes', 'boots']],
        ['BRAND', 'brand', ['nomad', 'atlas', 'corea']],
        ['RATING', 'rating', ['4', '3', '2']],
      ];
      for (const [kind, field, values] of candidates)
        expect(shown(kind)).toEqual(expect.arrayContaining(findable(kind, field, values)));
      const prices = active.filter((each) => fits(each, filters, ['price'])).map(({ priceMinor }) => priceMinor);
      expect(priceRange).toEqual(
        prices.length === 0 ? undefined : { minMinor: Math.min(...prices), maxMinor: Math.max(...prices) },
      );
    }),
    { numRuns: 300 },
  );
});

test('two conditions on one attribute are both off for its own facet', () => {
  fc.assert(
    fc.property(shops, (documents) => {
      const attributes = [
        { name: 'weight', values: ['2', 'red'] },
        { name: 'weight', min: 1, max: 3 },
      ];
      const active = documents.filter((document) => document.active);
      const { facets } = searchIndex(indexOf(documents), { ...everything, filters: { attributes } });
      const shown = facets.find(({ field }) => field === 'weight')?.values ?? [];
      expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(
        active.reduce(
          (sum, { attributes: own }) =>
            sum + new Set(own.flatMap(({ name, value }) => (name === 'weight' ? [`${value}`] : []))).size,
          0,
        ),
      );
    }),
  );
});
