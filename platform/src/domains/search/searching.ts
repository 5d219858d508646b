import type { Place } from './cursor.ts';
import type { Row } from './columns.ts';
import { FacetCounter, type Facet } from './facets.ts';
import { compileFilters, type Filters } from './filters.ts';
import type { ProductIndex } from './product-index.ts';
import { queryTerms } from './query.ts';
import { scoreDocuments, WEIGHTS, type RankingWeights } from './ranking.ts';

export type Sort = 'RELEVANCE' | 'PRICE_LOW' | 'PRICE_HIGH' | 'RATING' | 'NEWEST';

export interface SearchRequest {
  /** Words only: budgets and fillers have been taken out. */
  readonly words: string;
  readonly filters: Filters;
  readonly sort: Sort;
  readonly first: number;
  readonly after: Place | undefined;
}

export interface Hit extends Place {}

export interface SearchOutcome {
  /** Up to `first`, in order. */
  readonly hits: readonly Hit[];
  readonly hasMore: boolean;
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly priceRange: { readonly minMinor: number; readonly maxMinor: number } | undefined;
}

/** Votes that a rating is drawn towards the middle with: a single five-star mark is no proof. */
const PRIOR_VOTES = 20;
const PRIOR_STARS = 3.5;

/** Bayesian average: (votes × average + prior) / (votes + prior votes). */
export const dampedRating = ({ ratingAverage, ratingCount }: Pick<Row, 'ratingAverage' | 'ratingCount'>): number =>
  (ratingAverage * ratingCount + PRIOR_STARS * PRIOR_VOTES) / (ratingCount + PRIOR_VOTES);

/** Higher is earlier, for every order. */
const KEYS: Readonly<Record<Sort, (row: Row, score: number) => number>> = {
  RELEVANCE: (row, score) => score * 1000 + dampedRating(row) / 1000,
  PRICE_LOW: (row) => -row.priceMinor,
  PRICE_HIGH: (row) => row.priceMinor,
  RATING: dampedRating,
  NEWEST: (row) => row.createdAt,
};
/** Without words there is nothing to match: best rated, most rated. */
const POPULARITY = (row: Row): number => dampedRating(row) * Math.log2(2 + row.ratingCount);

const isBefore = (one: Hit, other: Hit): boolean => one.key > other.key || (one.key === other.key && one.id < other.id);

/** The best `limit` of what is offered, in order, in memory of `limit`. */
class Best {
  readonly #limit: number;
  readonly hits: Hit[] = [];
  constructor(limit: number) {
    this.#limit = limit;
  }
  offer(hit: Hit): void {
    const { hits } = this;
    const last = hits.at(-1);
    if (hits.length === this.#limit && last && !isBefore(hit, last)) return;
    let [low, high] = [0, hits.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = hits[middle];
      if (at && isBefore(at, hit)) low = middle + 1;
      else high = middle;
    }
    hits.splice(low, 0, hit);
    if (hits.length > this.#limit) hits.pop();
  }
}

/** Matches, filters, counts and orders in one pass over the candidates. */
export function searchIndex(
  index: ProductIndex,
  { words, filters, sort, first, after }: SearchRequest,
  weights: RankingWeights = WEIGHTS,
): SearchOutcome {
  const { columns, postings } = index;
  const test = compileFilters(filters, columns);
  const counter = new FacetCounter(columns, filters);
  const best = new Best(first + 1);
  let total = 0;

  const consider = (ordinal: number, score: number | undefined): void => {
    const row = columns.rows[ordinal];
    if (!row) return;
    const miss = test(row);
    counter.count(row, miss);
    if (miss !== 0) return;
    total += 1;
    const key = score === undefined && sort === 'RELEVANCE' ? POPULARITY(row) : KEYS[sort](row, score ?? 0);
    const hit = { key, id: row.id };
    if (after === undefined || isBefore(after, hit)) best.offer(hit);
  };

  const terms = queryTerms(words, index.analyser, postings, weights.pair);
  if (terms.length > 0) {
    const { score, matched } = scoreDocuments(postings, index.capacity, index.size, terms, weights);
    for (const ordinal of matched) consider(ordinal, score[ordinal]);
  } else if (words.trim() === '') for (let ordinal = 0; ordinal < index.capacity; ordinal += 1) consider(ordinal, undefined);

  return {
    hits: best.hits.slice(0, first),
    hasMore: best.hits.length > first,
    total,
    facets: counter.facets(),
    priceRange: counter.maxMinor >= counter.minMinor ? { minMinor: counter.minMinor, maxMinor: counter.maxMinor } : undefined,
  };
}
