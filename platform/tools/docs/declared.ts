import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LogContract, MetricContract, SpanContract } from '@asyncflow/observability/conventions/define.ts';

const FOLDER = 'observability/conventions';

/** A declaration of the telemetry contract, and where it stands. */
export interface Declared<Contract> {
  /** `cart.ts` */
  readonly file: string;
  /** Under which it is imported: `cartChanges`. */
  readonly exported: string;
  readonly contract: Contract;
}
export interface Declarations {
  readonly metrics: readonly Declared<MetricContract>[];
  readonly spans: readonly Declared<SpanContract>[];
  readonly logs: readonly Declared<LogContract>[];
}

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

/** Everything that the telemetry contract declares, by file, then by the name it is exported under. */
export async function declarations(root: string): Promise<Declarations> {
  const all: Declared<unknown>[] = [];
  for (const file of readdirSync(path.join(root, FOLDER))
    .filter((name) => /^[^.]+\.ts$/.test(name))
    .toSorted()) {
    const module = (await import(pathToFileURL(path.join(root, FOLDER, file)).href)) as object;
    for (const [exported, contract] of Object.entries(module)) all.push({ file, exported, contract });
  }
  const of = <Contract>(...keys: readonly string[]): Declared<Contract>[] =>
    all.filter((entry): entry is Declared<Contract> => has(entry.contract, ...keys));
  return {
    metrics: of<MetricContract>('help', 'labels'),
    spans: of<SpanContract>('attributes', 'kind'),
    logs: of<LogContract>('event', 'level'),
  };
}
