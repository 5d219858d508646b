import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LogContract, MetricContract, SpanContract } from '../../observability/conventions/define.ts';

/** Everything that may be emitted, by name. */
export interface TelemetryContract {
  readonly metrics: ReadonlyMap<string, MetricContract>;
  readonly spans: ReadonlyMap<string, SpanContract>;
  readonly logs: ReadonlyMap<string, LogContract>;
  /** Name of a declaration -> the part of the shop that declares it, a file of the conventions. */
  readonly partOf: ReadonlyMap<string, string>;
}

const has = <K extends string>(value: unknown, ...keys: readonly K[]): value is Record<K, unknown> =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);
const isMetric = (value: unknown): value is MetricContract => has(value, 'kind', 'help', 'labels', 'name');
const isSpan = (value: unknown): value is SpanContract => has(value, 'kind', 'attributes', 'name');
const isLog = (value: unknown): value is LogContract => has(value, 'event', 'level', 'fields');

/** Reads every declaration in observability/conventions, by what it is and not by where it stands. */
export async function readContract(): Promise<TelemetryContract> {
  const folder = fileURLToPath(new URL('../../observability/conventions/', import.meta.url));
  const [metrics, spans, logs] = [
    new Map<string, MetricContract>(),
    new Map<string, SpanContract>(),
    new Map<string, LogContract>(),
  ];
  const partOf = new Map<string, string>();
  for (const file of globSync('*.ts', { cwd: folder }))
    for (const value of Object.values((await import(`${folder}${file}`)) as Readonly<Record<string, unknown>>)) {
      if (isMetric(value)) metrics.set(value.name, value);
      else if (isSpan(value)) spans.set(value.name, value);
      else if (isLog(value)) logs.set(value.event, value);
      else continue;
      partOf.set(isLog(value) ? value.event : value.name, file.replace(/\.ts$/, ''));
    }
  return { metrics, spans, logs, partOf };
}
