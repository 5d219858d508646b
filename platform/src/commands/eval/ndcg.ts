/** query -> product id -> grade, 0 to 3. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Reads `query,product_id,grade`; a query may stand in quotation marks. Throws with the line that cannot be read. */
export function parseJudgements(text: string): Judgements {
  const judgements = new Map<string, Map<string, number>>();
  for (const [at, line] of text.split('\n').entries()) {
    if (at === 0 || line.trim() === '') continue;
    const match = /^(?:"((?:[^"]|"")*)"|([^,]*)),([^,]+),(\d)\s*$/.exec(line);
    if (!match) throw new Error(`judgements, line ${at + 1}: expected query,product_id,grade`);
    const query = (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim();
    const grades = judgements.get(query) ?? new Map<string, number>();
    grades.set(match[3] ?? '', Number(match[4]));
    judgements.set(query, grades);
  }
  return judgements;
}

const discount = (rank: number): number => 1 / Math.log2(rank + 2);

/**
 * Normalised discounted cumulative gain over the first ten (Järvelin and Kekäläinen, 2002) with linear gain; an unjudged product gains 0.
 * Undefined for a query without a relevant product.
 */
export function ndcg10(ids: readonly string[], grades: ReadonlyMap<string, number>): number | undefined {
  const ideal = [...grades.values()]
    .toSorted((one, other) => other - one)
    .slice(0, 10)
    .reduce((sum, grade, rank) => sum + grade * discount(rank), 0);
  if (ideal === 0) return undefined;
  return ids.slice(0, 10).reduce((sum, id, rank) => sum + (grades.get(id) ?? 0) * discount(rank), 0) / ideal;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** 95 % interval of the mean by the bootstrap over queries (Efron, 1979): percentiles of resampled means, the same for the same values. */
export function interval(values: readonly number[], resamples = 10_000): readonly [number, number] {
  let state = 20_261_124;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const means = Array.from({ length: resamples }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).toSorted((one, other) => one - other);
  return [means[Math.floor(resamples * 0.025)] ?? 0, means[Math.floor(resamples * 0.975)] ?? 0];
}
