import type { Judgements } from './judgements.ts';
import { interval, mean, ndcg10 } from './ndcg.ts';

/** Ranks products for a query, best first: as many as it has. */
export type Ranker = (query: string, wanted: ReadonlySet<string>) => Promise<readonly string[]>;

export interface Figure {
  readonly ndcg10: number;
  /** 95 %, by the bootstrap over queries. */
  readonly interval: readonly [number, number];
}

export interface Measured {
  /** Over everything in the catalogue. */
  readonly catalogue: Figure;
  /** The judged products of each query only, in the ranker's order; those it did not return come last, by id. */
  readonly rerank: Figure;
  /** Share of the first ten that nobody judged. */
  readonly unjudgedShare: number;
  /** Queries with a relevant product; the others are skipped. */
  readonly queries: number;
}

const figure = (values: readonly number[]): Figure => ({ ndcg10: mean(values), interval: interval(values) });

/** Measures a ranker over every query that has a relevant product. */
export async function measure(
  judgements: Judgements,
  rank: Ranker,
  onProgress: (done: number, total: number) => void,
): Promise<Measured> {
  const [whole, reranked]: [number[], number[]] = [[], []];
  let [shown, unjudged, done] = [0, 0, 0];
  for (const [query, grades] of judgements) {
    done += 1;
    onProgress(done, judgements.size);
    const ids = await rank(query, new Set(grades.keys()));
    const value = ndcg10(ids, grades);
    if (value === undefined) continue;
    whole.push(value);
    shown += Math.min(ids.length, 10);
    unjudged += ids.slice(0, 10).filter((id) => !grades.has(id)).length;
    const returned = ids.filter((id) => grades.has(id));
    const rest = [...grades.keys()].filter((id) => !returned.includes(id)).toSorted();
    reranked.push(ndcg10([...returned, ...rest], grades) ?? 0);
  }
  return {
    catalogue: figure(whole),
    rerank: figure(reranked),
    unjudgedShare: unjudged / Math.max(shown, 1),
    queries: whole.length,
  };
}
