import type { Columns, Row } from './columns.ts';

export interface PriceRange {
  readonly minMinor?: number | undefined;
  readonly maxMinor?: number | undefined;
}
export interface AttributeCondition {
  readonly name: string;
  readonly values?: readonly string[] | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}
export interface Filters {
  readonly categoryIds?: readonly string[] | undefined;
  readonly brandIds?: readonly string[] | undefined;
  readonly price?: PriceRange | undefined;
  readonly ratingMin?: number | undefined;
  readonly attributes?: readonly AttributeCondition[] | undefined;
  readonly inStock?: boolean | undefined;
}

/** Bits of a row's misses: one a filter, so that a facet can be counted as if its own filter were off. */
export const MISS = { category: 1, brand: 2, price: 4, rating: 8, stock: 16, attribute: 32 } as const;
export const attributeMiss = (index: number): number => MISS.attribute << index;

export type Test = (row: Row) => number;

/** Compiles filters to one function that says which of them a row misses; 0 is a hit. */
export function compileFilters(
  { categoryIds, brandIds, price, ratingMin, attributes = [], inStock }: Filters,
  columns: Columns,
): Test {
  const places = (ids: readonly string[] | undefined, find: (id: string) => number | undefined): Set<number> | undefined =>
    ids && ids.length > 0 ? new Set(ids.flatMap((id) => find(id) ?? [])) : undefined;
  const categories = places(categoryIds, (id) => columns.categories.find(id));
  const brands = places(brandIds, (id) => columns.brands.find(id));
  const [min, max] = [price?.minMinor ?? 0, price?.maxMinor ?? Number.POSITIVE_INFINITY];
  const pairSets = attributes.map(({ name, values, min: from, max: to }) => {
    const place = columns.attributeNames.find(name);
    const allowed = new Set<number>();
    for (const [index, pair] of columns.pairs.values.entries()) {
      if (pair.name !== place) continue;
      const inValues = values === undefined || values.length === 0 || values.includes(String(pair.value));
      const inRange =
        (from === undefined && to === undefined) ||
        (typeof pair.value === 'number' && pair.value >= (from ?? -Infinity) && pair.value <= (to ?? Infinity));
      if (inValues && inRange) allowed.add(index);
    }
    return allowed;
  });
  return (row) => {
    let miss = 0;
    if (categories && !row.categories.some((category) => categories.has(category))) miss |= MISS.category;
    if (brands && !brands.has(row.brand)) miss |= MISS.brand;
    // A product fits a budget when its cheapest variant does, and a floor when its dearest does.
    if (row.priceMinor > max || row.highestPriceMinor < min) miss |= MISS.price;
    if (ratingMin !== undefined && row.ratingAverage < ratingMin) miss |= MISS.rating;
    if (inStock === true && !row.inStock) miss |= MISS.stock;
    for (const [index, allowed] of pairSets.entries())
      if (!row.pairs.some((pair) => allowed.has(pair))) miss |= attributeMiss(index);
    return miss;
  };
}
