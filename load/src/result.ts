import { z } from 'zod';
import { capacity } from '../../slo/objectives/capacity.ts';
import type { Pace, ProfileName } from '../profiles.ts';

/** What k6's handleSummary is given, as far as it is read here. */
const k6Summary = z.object({
  state: z.object({ testRunDurationMs: z.number() }),
  metrics: z.record(
    z.string(),
    z.object({
      values: z.record(z.string(), z.number()),
      thresholds: z.record(z.string(), z.object({ ok: z.boolean() })).optional(),
    }),
  ),
});
export type K6Summary = z.infer<typeof k6Summary>;
export const parseK6Summary = (text: string): K6Summary => k6Summary.parse(JSON.parse(text));

/** CPU seconds used while the run went on; undefined where they could not be read. */
export interface CpuUse {
  readonly platform: number | undefined;
  readonly generator: number | undefined;
  readonly cores: number;
}

/** Which side was at its limit. `machine`: both share it, and together they used it up. */
export type Saturated = 'nothing' | 'system' | 'generator' | 'machine' | 'unknown';

export interface LoadResult {
  readonly profile: ProfileName;
  readonly scenario: string;
  readonly startedAt: string;
  readonly seconds: number;
  /** Journeys begun a second. */
  readonly journeysPerSecond: number;
  /** Journeys that should have begun and found no virtual user free. */
  readonly dropped: number;
  /** GraphQL operations answered a second. */
  readonly operationsPerSecond: number;
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly p99: number; readonly max: number };
  /** Of the requests, 0 to 1. */
  readonly errorShare: number;
  /** Of the checks, 0 to 1. */
  readonly failedCheckShare: number;
  readonly platformCpuShare: number | undefined;
  readonly generatorCpuShare: number | undefined;
  /** Operations for one second of one core of the platform; undefined without its metrics. */
  readonly operationsPerCpuSecond: number | undefined;
  /** What all cores could do at that price, as a share of what the objective capacity requires. */
  readonly headroom: number | undefined;
  readonly saturated: Saturated;
  readonly brokenThresholds: readonly string[];
}

/** One Node process computes on one core; from here on it is what everybody waits for. */
const ONE_CORE_FULL = 0.9;
const DROPPED_MAX = 0.01;

/** Nothing is at its limit as long as every journey began when it should; else the one whose CPU was used up. */
export function saturated(
  dropped: number,
  begun: number,
  cpu: { readonly platform?: number; readonly generator?: number },
  cores: number,
): Saturated {
  if (dropped <= DROPPED_MAX * (begun + dropped)) return (cpu.platform ?? 0) >= ONE_CORE_FULL ? 'system' : 'nothing';
  if (cpu.platform === undefined || cpu.generator === undefined) return 'unknown';
  if (cpu.platform >= ONE_CORE_FULL) return 'system';
  if (cpu.platform + cpu.generator >= ONE_CORE_FULL * cores) return cpu.generator > cpu.platform ? 'generator' : 'machine';
  // Cores were left and journeys still held their virtual users: the shop waited for something else, its database for one.
  return 'system';
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** What a run showed. */
export function loadResult(summary: K6Summary, pace: Pace, scenario: string, startedAt: Date, cpu: CpuUse): LoadResult {
  const seconds = summary.state.testRunDurationMs / 1000;
  const value = (metric: string, name: string): number => summary.metrics[metric]?.values[name] ?? 0;
  const requests = value('http_reqs', 'count');
  const begun = value('iterations', 'count');
  const dropped = value('dropped_iterations', 'count');
  const share = (used: number | undefined): number | undefined => (used === undefined ? undefined : round(used / seconds, 3));
  const [platform, generator] = [share(cpu.platform), share(cpu.generator)];
  const errorShare = value('http_req_failed', 'rate');
  return {
    profile: pace.profile,
    scenario,
    startedAt: startedAt.toISOString(),
    seconds: round(seconds, 1),
    journeysPerSecond: round(begun / seconds, 2),
    dropped,
    operationsPerSecond: round(requests / seconds, 2),
    latencyMs: {
      p50: round(value('http_req_duration', 'med'), 2),
      p95: round(value('http_req_duration', 'p(95)'), 2),
      p99: round(value('http_req_duration', 'p(99)'), 2),
      max: round(value('http_req_duration', 'max'), 2),
    },
    errorShare: round(errorShare, 5),
    failedCheckShare: round(1 - (summary.metrics['checks']?.values['rate'] ?? 1), 5),
    platformCpuShare: platform,
    generatorCpuShare: generator,
    operationsPerCpuSecond: cpu.platform ? round(requests / cpu.platform, 1) : undefined,
    headroom: cpu.platform
      ? round((((requests * (1 - errorShare)) / cpu.platform) * cpu.cores) / capacity.sli.requiredPerSecond, 4)
      : undefined,
    saturated: saturated(
      dropped,
      begun,
      { ...(platform === undefined ? {} : { platform }), ...(generator === undefined ? {} : { generator }) },
      cpu.cores,
    ),
    brokenThresholds: Object.entries(summary.metrics).flatMap(([metric, { thresholds = {} }]) =>
      Object.entries(thresholds).flatMap(([threshold, { ok }]) => (ok ? [] : [`${metric} ${threshold}`])),
    ),
  };
}
