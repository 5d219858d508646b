/** One text a product. */
export interface PlainDocument {
  readonly id: string;
  readonly text: string;
}

const K1 = 1.2;
const B = 0.75;
const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The peer every figure is printed beside: BM25 (Robertson and Walker, 1994) as the textbook has it, k1 1.2, b 0.75, one field, words as
 * they are. Answers a ranking of every product that holds a word of the query.
 */
export function plainBm25(documents: readonly PlainDocument[]): (query: string) => readonly string[] {
  const postings = new Map<string, Map<number, number>>();
  const lengths = new Float64Array(documents.length);
  for (const [at, { text }] of documents.entries()) {
    const words = tokens(text);
    lengths[at] = words.length;
    for (const word of words) {
      const list = postings.get(word) ?? new Map<number, number>();
      list.set(at, (list.get(at) ?? 0) + 1);
      postings.set(word, list);
    }
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length);
  return (query) => {
    const scores = new Map<number, number>();
    for (const word of new Set(tokens(query))) {
      const list = postings.get(word);
      if (!list) continue;
      const idf = Math.log(1 + (documents.length - list.size + 0.5) / (list.size + 0.5));
      for (const [at, count] of list)
        scores.set(
          at,
          (scores.get(at) ?? 0) + (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * (lengths[at] ?? 0)) / average)),
        );
    }
    return [...scores]
      .toSorted(([one, a], [other, b]) => b - a || ((documents[one]?.id ?? '') < (documents[other]?.id ?? '') ? -1 : 1))
      .map(([at]) => documents[at]?.id ?? '');
  };
}
