import type { SearchInput, SearchSort } from '../graph/generated/operations';

// The address is the state of a search: these turn it into the graph's input and back.

export const SORTS: readonly SearchSort[] = ['RELEVANCE', 'PRICE_LOW', 'PRICE_HIGH', 'RATING', 'NEWEST'];

export interface SearchState {
  readonly words: string;
  readonly categories: readonly string[];
  readonly brands: readonly string[];
  /** Attribute name -> chosen values. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly minMinor: number | undefined;
  readonly maxMinor: number | undefined;
  readonly ratingMin: number | undefined;
  readonly inStock: boolean;
  readonly sort: SearchSort;
  readonly after: string | undefined;
}

export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

const ATTRIBUTE = 'a.';
const VALUES_MAX = 20;

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  (value === undefined ? [] : typeof value === 'string' ? [value] : value).filter((each) => each !== '').slice(0, VALUES_MAX);
const one = (value: string | readonly string[] | undefined): string => list(value)[0] ?? '';
const amount = (value: string | readonly string[] | undefined): number | undefined => {
  const digits = one(value).replaceAll(/[,\s원₩]/g, '');
  return /^\d{1,10}$/.test(digits) && Number(digits) <= 2_000_000_000 ? Number(digits) : undefined;
};

/** Reads an address; what makes no sense in it is left out, never an error. */
export function stateOf(parameters: Parameters): SearchState {
  const [low, high] = [amount(parameters['min']), amount(parameters['max'])];
  const isUpsideDown = low !== undefined && high !== undefined && low > high;
  const rating = Number(one(parameters['rating']));
  return {
    words: one(parameters['q']).toWellFormed(),
    categories: list(parameters['category']),
    brands: list(parameters['brand']),
    attributes: new Map(
      Object.entries(parameters)
        .filter(([name]) => name.startsWith(ATTRIBUTE) && name.length > ATTRIBUTE.length)
        .slice(0, 10)
        .map(([name, value]) => [name.slice(ATTRIBUTE.length), list(value)] as const)
        .filter(([, values]) => values.length > 0),
    ),
    minMinor: isUpsideDown ? high : low,
    maxMinor: isUpsideDown ? low : high,
    ratingMin: rating >= 1 && rating <= 5 ? rating : undefined,
    inStock: one(parameters['stock']) === '1',
    sort: SORTS.find((sort) => sort === one(parameters['sort'])) ?? 'RELEVANCE',
    after: one(parameters['after']) || undefined,
  };
}

/** The query string of a state, always in the same order; without the place in the results unless the state names it. */
export function addressOf(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.words !== '') parameters.set('q', state.words);
  for (const category of state.categories) parameters.append('category', category);
  for (const brand of state.brands) parameters.append('brand', brand);
  for (const [name, values] of state.attributes) for (const value of values) parameters.append(`${ATTRIBUTE}${name}`, value);
  if (state.minMinor !== undefined) parameters.set('min', String(state.minMinor));
  if (state.maxMinor !== undefined) parameters.set('max', String(state.maxMinor));
  if (state.ratingMin !== undefined) parameters.set('rating', String(state.ratingMin));
  if (state.inStock) parameters.set('stock', '1');
  if (state.sort !== 'RELEVANCE') parameters.set('sort', state.sort);
  if (state.after !== undefined) parameters.set('after', state.after);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** What the graph is asked. */
export const inputOf = (state: SearchState): SearchInput => ({
  query: state.words.slice(0, 500),
  sort: state.sort,
  filters: {
    ...(state.categories.length > 0 ? { categoryIds: state.categories } : {}),
    ...(state.brands.length > 0 ? { brandIds: state.brands } : {}),
    ...(state.attributes.size > 0 ? { attributes: [...state.attributes].map(([name, values]) => ({ name, values })) } : {}),
    ...(state.minMinor === undefined && state.maxMinor === undefined
      ? {}
      : { price: { minMinor: state.minMinor ?? null, maxMinor: state.maxMinor ?? null } }),
    ...(state.ratingMin === undefined ? {} : { ratingMin: state.ratingMin }),
    ...(state.inStock ? { inStock: true } : {}),
  },
});

const toggled = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

export type FacetName = { readonly kind: 'CATEGORY' | 'BRAND' | 'RATING' | 'ATTRIBUTE'; readonly field: string };

/** The state after a facet's value was clicked; the results begin again. */
export function withToggled(state: SearchState, { kind, field }: FacetName, value: string): SearchState {
  const next = { ...state, after: undefined };
  if (kind === 'CATEGORY') return { ...next, categories: toggled(state.categories, value) };
  if (kind === 'BRAND') return { ...next, brands: toggled(state.brands, value) };
  if (kind === 'RATING') return { ...next, ratingMin: state.ratingMin === Number(value) ? undefined : Number(value) };
  const attributes = new Map(state.attributes);
  const values = toggled(state.attributes.get(field) ?? [], value);
  if (values.length > 0) attributes.set(field, values);
  else attributes.delete(field);
  return { ...next, attributes };
}

export const withoutFilters = ({ words, sort }: SearchState): SearchState => stateOf({ q: words, sort });

export const filterCount = ({ categories, brands, attributes, minMinor, maxMinor, ratingMin, inStock }: SearchState): number =>
  categories.length +
  brands.length +
  [...attributes.values()].reduce((sum, values) => sum + values.length, 0) +
  Number(minMinor !== undefined || maxMinor !== undefined) +
  Number(ratingMin !== undefined) +
  Number(inStock);
