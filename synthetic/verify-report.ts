import type { Evaluation, ObjectiveVerdict } from '../slo/src/evaluator.ts';
import { exactQuantile } from '../slo/src/quantile.ts';
import type { Timing } from './drivers/node.ts';

export interface Gate {
  /** Insufficient and no data fail too. */
  readonly strict: boolean;
  /** False on noisy machines: latency verdicts are printed and do not fail. */
  readonly latency: boolean;
}
export interface LatencyRow {
  readonly source: 'driver, exact' | 'platform, from buckets';
  readonly of: string;
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(3))} %`;
const ms = (seconds: number): number => Number((seconds * 1000).toFixed(1));

/** The verdicts that fail the command; a goal that is only reported fails nothing. A class nobody asked for (no writes, say) is not missed by `strict`: the stream `all` is. */
export const failing = (verdicts: readonly ObjectiveVerdict[], gate: Gate): readonly ObjectiveVerdict[] =>
  verdicts.filter(({ objective, stream, verdict, alerting }) => {
    if (alerting === 'report') return false;
    if (objective === 'api-latency' && !gate.latency) return false;
    return verdict === 'fail' || (gate.strict && stream === 'all' && verdict !== 'pass');
  });

export function latencyRows(timings: readonly Timing[], { latencies }: Evaluation): readonly LatencyRow[] {
  const groups = Map.groupBy(
    timings.flatMap((timing) => [
      { of: timing.class, seconds: timing.seconds },
      { of: timing.operation, seconds: timing.seconds },
    ]),
    ({ of }) => of,
  );
  return [
    ...[...groups].map(([of, members]): LatencyRow => {
      const seconds = members.map((member) => member.seconds);
      const at = (quantile: number): number => ms(exactQuantile(seconds, quantile) ?? 0);
      return { source: 'driver, exact', of, count: seconds.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
    }),
    ...latencies.map((row): LatencyRow => ({
      source: 'platform, from buckets',
      of: row.class,
      count: row.count,
      p50Ms: ms(row.p50Seconds),
      p95Ms: ms(row.p95Seconds),
      p99Ms: ms(row.p99Seconds),
    })),
  ];
}

const table = (rows: readonly (readonly string[])[], left: number): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
};

/** Both tables, at most 100 columns wide. */
export function report(verdicts: readonly ObjectiveVerdict[], rows: readonly LatencyRow[]): string {
  const objectives = verdicts.map(({ objective, stream, target, measured, good, total, verdict, reason }) => [
    stream === 'all' ? objective : `  ${stream}`,
    percent(target),
    measured === null ? '-' : percent(measured),
    String(good),
    String(total),
    reason === undefined ? verdict : `${verdict} (${reason})`,
  ]);
  const latencies = rows.map((row) => [
    row.source,
    row.of,
    String(row.count),
    ...[row.p50Ms, row.p95Ms, row.p99Ms].map((value) => value.toFixed(1)),
  ]);
  return [
    table([['objective', 'target', 'measured', 'good', 'total', 'verdict'], ...objectives], 1),
    '',
    table([['measured by', 'class or operation', 'count', 'P50 ms', 'P95 ms', 'P99 ms'], ...latencies], 2),
  ].join('\n');
}
