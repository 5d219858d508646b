import type { Capture } from './capture.ts';
import type { TelemetryContract } from './contract.ts';
import { emitted } from './findings.ts';

/** A line for each part of the shop: how many of its declared metrics, spans and log events came, and how many wait for a fault. */
export function matrix(contract: TelemetryContract, capture: Capture, unprovoked: ReadonlySet<string>): readonly string[] {
  const { moved, spanned, logged } = emitted(contract, capture);
  const cell = (part: string, names: Iterable<string>, seen: ReadonlySet<string>): string => {
    const own = [...names].filter((name) => contract.partOf.get(name) === part);
    if (own.length === 0) return '-';
    const waiting = own.filter((name) => !seen.has(name) && unprovoked.has(name)).length;
    return `${own.filter((name) => seen.has(name)).length}/${own.length}${waiting === 0 ? '' : ` (${waiting} by a fault)`}`;
  };
  const row = (cells: readonly string[]): string =>
    cells
      .map((text, index) => text.padEnd(index === 0 ? 14 : 20))
      .join('')
      .trimEnd();
  return [
    row(['', 'metrics', 'spans', 'log events']),
    ...[...new Set(contract.partOf.values())]
      .toSorted()
      .map((part) =>
        row([
          part,
          cell(part, contract.metrics.keys(), moved),
          cell(part, contract.spans.keys(), spanned),
          cell(part, contract.logs.keys(), logged),
        ]),
      ),
  ];
}
