import { countIn, FIELDS, type Field, type Postings } from './postings.ts';

export interface RankingWeights {
  /** Saturation of a term's weighted frequency; BM25's k1. */
  readonly k1: number;
  /** How much a long field counts against a term, 0 to 1, by field; BM25F's b. */
  readonly lengthPenalty: Readonly<Record<Field, number>>;
  /** What an occurrence in a field counts. */
  readonly field: Readonly<Record<Field, number>>;
  /** Exponent of the share of the query's weight that a document matches. */
  readonly coordination: number;
  /** What a pair of syllables counts against a word. */
  readonly pair: number;
  /** Results match at least this share of what the best result matches of the query. */
  readonly matchShare: number;
}

/** Chosen by cross-validation over queries: `platform/tools/tune-search.ts`, `platform/docs/search-quality.md`. */
export const WEIGHTS: RankingWeights = {
  k1: 1.2,
  lengthPenalty: { title: 0.5, category: 0.2, brand: 0, attributes: 0.75, description: 0.6, codes: 0 },
  field: { title: 4, category: 3, brand: 2, attributes: 0.6, description: 1.2, codes: 3 },
  coordination: 1.5,
  pair: 0.2,
  matchShare: 0.55,
};

export interface QueryTerm {
  readonly term: string;
  /** How much it counts, 0 to 1: less for a guess (a pair of syllables, a corrected word). */
  readonly weight: number;
  /** Terms of the same word of the query share a group: the best of them counts for coordination. */
  readonly group: number;
}

export interface Scores {
  /** By document ordinal; 0 where nothing matched. */
  readonly score: Float64Array;
  /** The ordinals that matched, each once. */
  readonly matched: readonly number[];
}

/**
 * BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.5): frequencies are weighted over fields
 * before they saturate. Multiplied by the matched share of the query, so that a document with every word comes before one with a rare word.
 */
export function scoreDocuments(
  postings: Postings,
  size: number,
  alive: number,
  terms: readonly QueryTerm[],
  weights: RankingWeights,
): Scores {
  const score = new Float64Array(size);
  const groupsMatched = new Float32Array(size);
  const matched: number[] = [];
  const averages = postings.averages();
  const fieldWeights = FIELDS.map((field) => weights.field[field]);
  const penalties = FIELDS.map((field) => weights.lengthPenalty[field]);
  const groups = Math.max(1, new Set(terms.map(({ group }) => group)).size);
  const idfOf = (frequency: number): number => Math.log(1 + (alive - frequency + 0.5) / (frequency + 0.5));
  const groupWeight = new Map<number, number>();
  for (const { term, group, weight } of terms) {
    const frequency = postings.frequency(term);
    const idf = frequency > 0 ? idfOf(frequency) : Math.log(1 + alive);
    groupWeight.set(group, Math.max(groupWeight.get(group) ?? 0, Math.max(idf, 0.01) * weight));
  }
  const totalWeight = [...groupWeight.values()].reduce((sum, weight) => sum + weight, 0) || groups;

  for (const group of groupWeight.keys()) {
    // The best term of a group counts: a word, its noun and its pairs are one thing the shopper said.
    const best = new Map<number, number>();
    const strength = new Map<number, number>();
    for (const { term, weight } of terms.filter((each) => each.group === group)) {
      const list = postings.list(term);
      if (!list) continue;
      const idf = idfOf(postings.frequency(term));
      for (let at = 0; at < list.length; at += 1) {
        const document = list.documents[at] ?? 0;
        if (!postings.isAlive(document)) continue;
        const packed = list.counts[at] ?? 0;
        let frequency = 0;
        for (let field = 0; field < FIELDS.length; field += 1) {
          const count = countIn(packed, field);
          if (count === 0) continue;
          const penalty = penalties[field] ?? 0;
          frequency +=
            ((fieldWeights[field] ?? 0) * count) /
            (1 - penalty + (penalty * postings.lengthOf(document, field)) / (averages[field] ?? 1));
        }
        const value = (weight * idf * frequency * (weights.k1 + 1)) / (frequency + weights.k1);
        if (value > (best.get(document) ?? 0)) best.set(document, value);
        if (weight > (strength.get(document) ?? 0)) strength.set(document, weight);
      }
    }
    const share = (groupWeight.get(group) ?? 0) / totalWeight;
    for (const [document, value] of best) {
      if (groupsMatched[document] === 0) matched.push(document);
      groupsMatched[document] = (groupsMatched[document] ?? 0) + share * (strength.get(document) ?? 1);
      score[document] = (score[document] ?? 0) + value;
    }
  }
  if (weights.coordination > 0)
    for (const document of matched)
      score[document] = (score[document] ?? 0) * (groupsMatched[document] ?? 0) ** weights.coordination;
  // Far weaker matches than the best (one word of three, a pair of syllables) are no result: they would only blur counts and facets.
  const strongest = matched.reduce((max, document) => Math.max(max, groupsMatched[document] ?? 0), 0);
  return { score, matched: matched.filter((document) => (groupsMatched[document] ?? 0) >= strongest * weights.matchShare) };
}
