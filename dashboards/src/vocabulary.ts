import { readdirSync } from 'node:fs';
import type { LogContract, MetricContract, SpanContract } from '@asyncflow/observability/conventions/define.ts';
import { EXPORTERS } from './external/all.ts';

const CONVENTIONS = new URL('../../observability/conventions/', import.meta.url);

/** Everything that the contract declares. */
export interface Vocabulary {
  readonly metrics: readonly MetricContract[];
  readonly spans: readonly SpanContract[];
  readonly logs: readonly LogContract[];
}

const has = (value: unknown, key: string): boolean => typeof value === 'object' && value !== null && key in value;

export async function contract(): Promise<Vocabulary> {
  const files = readdirSync(CONVENTIONS).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.map(async (file) => (await import(new URL(file, CONVENTIONS).href)) as object));
  const declared = modules.flatMap((module) => Object.values(module) as unknown[]);
  return {
    metrics: declared.filter((value): value is MetricContract => has(value, 'help')),
    spans: declared.filter((value): value is SpanContract => has(value, 'attributes')),
    logs: declared.filter((value): value is LogContract => has(value, 'event')),
  };
}

/** Names under which a metric's series come: a histogram has three. */
export const seriesNames = ({ kind, name }: MetricContract): readonly string[] =>
  kind === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name];

/** Metric by the name of a series: the contract's, and those of others. */
export const bySeries = ({ metrics }: Vocabulary): ReadonlyMap<string, MetricContract> =>
  new Map(
    [...metrics, ...EXPORTERS.flatMap((exporter) => Object.values(exporter.metrics))].flatMap((metric) =>
      seriesNames(metric).map((name) => [name, metric] as const),
    ),
  );
