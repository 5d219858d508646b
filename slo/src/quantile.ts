/** Cumulative counts by upper bound in seconds; `Infinity` is the last. */
export type CumulativeBuckets = ReadonlyMap<number, number>;

/**
 * Estimate of a quantile (0 to 1) in seconds, linear inside its bucket like PromQL's `histogram_quantile`; as coarse as the buckets.
 * Beyond the last finite boundary that boundary is returned: the true value is at least that. Undefined when nothing was counted.
 */
export function bucketQuantile(buckets: CumulativeBuckets, quantile: number): number | undefined {
  const sorted = [...buckets].toSorted(([a], [b]) => a - b);
  const total = sorted.at(-1)?.[1] ?? 0;
  if (total <= 0) return undefined;
  const rank = quantile * total;
  let lower = 0;
  let before = 0;
  for (const [upper, count] of sorted) {
    if (count >= rank && count > before)
      return upper === Infinity ? lower : lower + ((upper - lower) * (rank - before)) / (count - before);
    lower = upper === Infinity ? lower : upper;
    before = count;
  }
  return lower;
}

/** Exact, by the nearest rank, of measured values. Undefined when there are none. */
export function exactQuantile(values: readonly number[], quantile: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(quantile * sorted.length) - 1)];
}
