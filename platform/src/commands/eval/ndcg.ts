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
