import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addressOf,
  filterCount,
  inputOf,
  SORTS,
  stateOf,
  withoutFilters,
  withToggled,
  type Parameters,
  type SearchState,
} from './index';

/** As Next reads an address: one value as text, several as a list. */
function parametersOf(address: string): Parameters {
  const parameters = new URLSearchParams(address);
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.toWellFormed());
const words = fc.uniqueArray(word, { maxLength: 4 });
const states: fc.Arbitrary<SearchState> = fc
  .record({
    words: fc.oneof(fc.constant(''), word),
    categories: words,
    brands: words,
    attributes: fc.uniqueArray(fc.tuple(word, fc.uniqueArray(word, { minLength: 1, maxLength: 3 })), {
      maxLength: 4,
      selector: ([name]) => name,
    }),
    amounts: fc.tuple(...Array.from({ length: 2 }, () => fc.option(fc.nat(2_000_000_000), { nil: undefined }))),
    ratingMin: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    inStock: fc.boolean(),
    sort: fc.constantFrom(...SORTS),
    after: fc.option(word, { nil: undefined }),
  })
  .map(({ attributes, amounts: [one, other], ...rest }) => ({
    ...rest,
    attributes: new Map(attributes),
    minMinor: one === undefined || other === undefined ? one : Math.min(one, other),
    maxMinor: one === undefined || other === undefined ? other : Math.max(one, other),
  }));

test('an address says everything of a search: reading it gives the search back', () => {
  fc.assert(fc.property(states, (state) => expect(stateOf(parametersOf(addressOf(state)))).toEqual(state)));
});

test('whatever stands in an address, there is a search for it, and its own address is stable', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 }));
  const names = fc.oneof(
    fc.constantFrom('q', 'min', 'max', 'rating', 'sort', 'stock', 'brand', 'a.', 'a.colour', 'after'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.dictionary(names, anything), (parameters) => {
      const address = addressOf(stateOf(parameters));
      expect(addressOf(stateOf(parametersOf(address)))).toBe(address);
    }),
  );
});

test('clicking a facet value twice leads back to where one was', () => {
  const facet = fc.oneof(
    fc.record({ kind: fc.constantFrom('CATEGORY', 'BRAND', 'ATTRIBUTE'), field: word, value: word }),
    fc.record({ kind: fc.constant('RATING'), field: fc.constant('rating'), value: fc.constantFrom('1', '2', '3', '4', '5') }),
  ) as fc.Arbitrary<{ kind: 'CATEGORY' | 'BRAND' | 'ATTRIBUTE' | 'RATING'; field: string; value: string }>;
  fc.assert(
    fc.property(states, facet, (state, { kind, field, value }) => {
      const isNew =
        kind === 'RATING'
          ? state.ratingMin === undefined
          : !{ CATEGORY: state.categories, BRAND: state.brands, ATTRIBUTE: state.attributes.get(field) ?? [] }[kind].includes(
              value,
            );
      fc.pre(isNew);
      const once = withToggled(state, { kind, field }, value);
      expect(filterCount(once)).toBe(filterCount(state) + 1);
      expect(once.after).toBeUndefined();
      expect(withToggled(once, { kind, field }, value)).toEqual({ ...state, after: undefined });
    }),
  );
});

test.each([
  [{ min: '50,000원' }, { minMinor: 50_000 }],
  [{ max: '₩ 1,200,000' }, { maxMinor: 1_200_000 }],
  [
    { min: '9', max: '1' },
    { minMinor: 1, maxMinor: 9 },
  ],
  [
    { min: 'abc', max: '-5' },
    { minMinor: undefined, maxMinor: undefined },
  ],
  [{ max: '99999999999' }, { maxMinor: undefined }],
  [{ rating: '99' }, { ratingMin: undefined }],
  [{ rating: 'NaN' }, { ratingMin: undefined }],
  [{ sort: 'UP' }, { sort: 'RELEVANCE' }],
  [{ stock: 'yes' }, { inStock: false }],
  [{ 'a.': 'x', 'a.colour': '' }, { attributes: new Map() }],
  [{ q: ['first', 'second'] }, { words: 'first' }],
  [{ q: 'half a pair \uD83C' }, { words: 'half a pair \uFFFD' }],
] as const)('%j is read as %j', (parameters, expected) => {
  expect(stateOf(parameters)).toMatchObject(expected);
});

test('the graph is asked only for the filters in force, and never for more words than it takes', () => {
  expect(inputOf(stateOf({ q: 'x'.repeat(10_000) }))).toEqual({ query: 'x'.repeat(500), sort: 'RELEVANCE', filters: {} });
  expect(
    inputOf(stateOf({ brand: ['on', 'gil'], 'a.colour': 'red', max: '50000', rating: '4', stock: '1', category: 'bags' })),
  ).toEqual({
    query: '',
    sort: 'RELEVANCE',
    filters: {
      brandIds: ['on', 'gil'],
      categoryIds: ['bags'],
      attributes: [{ name: 'colour', values: ['red'] }],
      price: { minMinor: null, maxMinor: 50_000 },
      ratingMin: 4,
      inStock: true,
    },
  });
});

test('clearing the filters keeps the words and the order', () => {
  const state = stateOf({ q: '가방', sort: 'PRICE_LOW', brand: 'on', min: '1', after: 'cursor' });
  expect(addressOf(withoutFilters(state))).toBe(`?q=${encodeURIComponent('가방')}&sort=PRICE_LOW`);
});
