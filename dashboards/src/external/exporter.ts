import type { MetricContract } from '@asyncflow/observability/conventions/define.ts';

/** Metrics that others emit: not in the contract, so each family that a board uses is declared here. */
export interface Exporter {
  readonly name: string;
  /** Why the boards need it. */
  readonly reason: string;
  readonly metrics: Readonly<Record<string, MetricContract>>;
}

/** Values that are not ours to list. */
export const ANY: readonly string[] = [];
