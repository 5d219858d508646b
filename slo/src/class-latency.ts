import { operationDuration } from '../../observability/conventions/graphql.ts';
import type { Increase } from './increases.ts';
import { bucketQuantile } from './quantile.ts';

/** Bucket estimates in seconds, as the platform saw it. */
export interface ClassLatency {
  readonly class: string;
  readonly count: number;
  readonly p50Seconds: number;
  readonly p95Seconds: number;
  readonly p99Seconds: number;
}

export const LATENCY_SERIES = `${operationDuration.name}_bucket`;

function latencyOf(value: string, increases: readonly Increase[]): readonly ClassLatency[] {
  const buckets = new Map<number, number>();
  for (const { sample, delta } of increases) {
    if (sample.name !== LATENCY_SERIES || sample.labels['class'] !== value) continue;
    const upper = sample.labels['le'] === '+Inf' ? Infinity : Number(sample.labels['le']);
    buckets.set(upper, (buckets.get(upper) ?? 0) + delta);
  }
  const [p50Seconds, p95Seconds, p99Seconds] = [0.5, 0.95, 0.99].map((quantile) => bucketQuantile(buckets, quantile));
  if (p50Seconds === undefined || p95Seconds === undefined || p99Seconds === undefined) return [];
  return [{ class: value, count: buckets.get(Infinity) ?? 0, p50Seconds, p95Seconds, p99Seconds }];
}

/** Of each class of operations that was asked for. */
export const latenciesOf = (increases: readonly Increase[]): readonly ClassLatency[] =>
  operationDuration.labels.class.flatMap((value) => latencyOf(value, increases));
