import type { Columns, Row } from './columns.ts';
import { attributeMiss, MISS, type Filters } from './filters.ts';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly selected: boolean;
  /** Where a name has to be looked up: place of the brand or category, or the pair. */
  readonly place: number;
}
export interface Facet {
  readonly kind: 'CATEGORY' | 'BRAND' | 'RATING' | 'ATTRIBUTE';
  readonly field: string;
  readonly values: readonly FacetValue[];
}

const VALUES_MAX = 20;
const ATTRIBUTE_FACETS_MAX = 8;
const STARS = [4, 3, 2] as const;
/** An attribute helps to narrow down when this share of the results has it. */
const COVERAGE_MIN = 0.15;

/** Counts while candidates go by; each facet as if its own filter were off. */
export class FacetCounter {
  readonly #columns: Columns;
  readonly #filters: Filters;
  readonly #categories: Uint32Array;
  readonly #brands: Uint32Array;
  readonly #stars = new Uint32Array(STARS.length);
  readonly #pairs: Uint32Array;
  /** Every miss that the conditions on one attribute make, by the place of its name. */
  readonly #ownMiss: Map<number, number>;
  #hits = 0;
  minMinor = Number.POSITIVE_INFINITY;
  maxMinor = Number.NEGATIVE_INFINITY;

  constructor(columns: Columns, filters: Filters) {
    this.#columns = columns;
    this.#filters = filters;
    this.#categories = new Uint32Array(columns.categories.values.length);
    this.#brands = new Uint32Array(columns.brands.values.length);
    this.#pairs = new Uint32Array(columns.pairs.values.length);
    this.#ownMiss = new Map();
    for (const [index, { name }] of (filters.attributes ?? []).entries()) {
      const place = columns.attributeNames.find(name);
      if (place !== undefined) this.#ownMiss.set(place, (this.#ownMiss.get(place) ?? 0) | attributeMiss(index));
    }
  }

  count(row: Row, miss: number): void {
    if ((miss & ~MISS.category) === 0)
      for (const category of row.categories) this.#categories[category] = (this.#categories[category] ?? 0) + 1;
    if ((miss & ~MISS.brand) === 0) this.#brands[row.brand] = (this.#brands[row.brand] ?? 0) + 1;
    if ((miss & ~MISS.price) === 0) {
      this.minMinor = Math.min(this.minMinor, row.priceMinor);
      this.maxMinor = Math.max(this.maxMinor, row.priceMinor);
    }
    if ((miss & ~MISS.rating) === 0)
      for (const [at, stars] of STARS.entries()) if (row.ratingAverage >= stars) this.#stars[at] = (this.#stars[at] ?? 0) + 1;
    if (miss === 0) {
      this.#hits += 1;
      for (const pair of row.pairs) this.#pairs[pair] = (this.#pairs[pair] ?? 0) + 1;
    } else {
      for (const [name, own] of this.#ownMiss)
        if ((miss & ~own) === 0)
          for (const pair of row.pairs)
            if (this.#columns.pairs.values[pair]?.name === name) this.#pairs[pair] = (this.#pairs[pair] ?? 0) + 1;
    }
  }

  facets(): readonly Facet[] {
    const { categoryIds = [], brandIds = [], ratingMin } = this.#filters;
    const top = (counts: Uint32Array, valueOf: (place: number) => string, selected: readonly string[]): FacetValue[] =>
      [...counts]
        .map((count, place) => ({ count, place, value: valueOf(place), selected: selected.includes(valueOf(place)) }))
        .filter(({ count, selected: isSelected }) => count > 0 || isSelected)
        .toSorted(
          (one, other) =>
            Number(other.selected) - Number(one.selected) || other.count - one.count || (one.value < other.value ? -1 : 1),
        )
        .slice(0, VALUES_MAX);
    const stars = STARS.map((value, at) => ({
      value: String(value),
      count: this.#stars[at] ?? 0,
      selected: ratingMin === value,
      place: value,
    }));
    const all: Facet[] = [
      {
        kind: 'CATEGORY',
        field: 'category',
        values: top(this.#categories, (place) => this.#columns.categories.values[place]?.id ?? '', categoryIds),
      },
      {
        kind: 'BRAND',
        field: 'brand',
        values: top(this.#brands, (place) => this.#columns.brands.values[place]?.id ?? '', brandIds),
      },
      { kind: 'RATING', field: 'rating', values: stars.filter(({ count, selected }) => count > 0 || selected) },
      ...this.#attributeFacets(),
    ];
    return all.filter(({ values }) => values.length > 0);
  }

  /** Those that most results have and that tell them apart. */
  #attributeFacets(): Facet[] {
    const byName = new Map<number, Map<string, { value: string; place: number; count: number }>>();
    for (const [place, count] of this.#pairs.entries()) {
      const pair = this.#columns.pairs.values[place];
      if (count === 0 || !pair) continue;
      const values = byName.get(pair.name) ?? new Map<string, { value: string; place: number; count: number }>();
      byName.set(pair.name, values);
      // Filters compare texts: what reads the same is one value, whatever its type or unit.
      const value = String(pair.value);
      const known = values.get(value);
      if (known) known.count += count;
      else values.set(value, { value, place, count });
    }
    const chosen = (this.#filters.attributes ?? []).map(({ name }) => name);
    const ranked: { score: number; facet: Facet }[] = [];
    for (const [name, byValue] of byName) {
      const field = this.#columns.attributeNames.values[name] ?? '';
      const selectedValues = (this.#filters.attributes ?? []).flatMap((each) => (each.name === field ? (each.values ?? []) : []));
      const values = [...byValue.values()]
        .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
        .map((each) => ({ ...each, selected: selectedValues.includes(each.value) }));
      const covered = values.reduce((sum, { count }) => sum + count, 0);
      const shown = values.slice(0, VALUES_MAX);
      const share = shown.reduce((sum, { count }) => sum + count, 0) / Math.max(covered, 1);
      const entropy = -shown.reduce((sum, { count }) => sum + (count / covered) * Math.log2(count / covered), 0);
      const isUseful = values.length > 1 && covered >= this.#hits * COVERAGE_MIN && share > 0.6;
      if (!isUseful && !chosen.includes(field)) continue;
      ranked.push({
        score: (chosen.includes(field) ? 1000 : 0) + Math.min(covered / Math.max(this.#hits, 1), 1) * Math.min(entropy, 3),
        facet: { kind: 'ATTRIBUTE', field, values: shown },
      });
    }
    return ranked
      .toSorted((one, other) => other.score - one.score || (one.facet.field < other.facet.field ? -1 : 1))
      .slice(0, ATTRIBUTE_FACETS_MAX)
      .map(({ facet }) => facet);
  }
}
