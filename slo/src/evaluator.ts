import { operationDuration } from '../../observability/conventions/graphql.ts';
import { judge, type Verdict } from './judge.ts';
import { hasEvents, type Alerting, type Objective } from './objective.ts';
import { parseOpenMetrics } from './open-metrics.ts';
import { bucketQuantile } from './quantile.ts';
import { counts, countsAs, type Sample } from './sli.ts';

export interface Target {
  readonly name: string;
  /** The process's OpenMetrics text; rejects when it cannot be reached. */
  read(): Promise<string>;
}

export interface ObjectiveVerdict {
  readonly objective: string;
  /** `all`, or a value of the objective's split label. */
  readonly stream: string;
  readonly feels: Objective['feels'];
  readonly target: number;
  readonly alerting: Alerting;
  /** Share of good events, 0 to 1; null without any. */
  readonly measured: number | null;
  readonly good: number;
  readonly total: number;
  readonly verdict: Verdict;
}

/** Bucket estimates in seconds, as the platform saw it. */
export interface ClassLatency {
  readonly class: string;
  readonly count: number;
  readonly p50Seconds: number;
  readonly p95Seconds: number;
  readonly p99Seconds: number;
}

export interface Evaluation {
  /** Milliseconds since 1970: where the oldest events counted begin; undefined before the second scrape. */
  readonly sinceMs: number | undefined;
  readonly verdicts: readonly ObjectiveVerdict[];
  readonly latencies: readonly ClassLatency[];
  readonly reachable: Readonly<Record<string, boolean>>;
}

type Deltas = ReadonlyMap<string, { readonly sample: Sample; readonly delta: number }>;
interface Slice {
  readonly fromMs: number;
  readonly deltas: Deltas;
}
interface Seen {
  readonly startedAt: number | undefined;
  readonly values: ReadonlyMap<string, number>;
}

const START = 'process_start_time_seconds';
const keyOf = ({ name, labels }: Sample): string =>
  JSON.stringify([name, Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/**
 * Judges objectives from what the processes expose, on increases only: the first scrape of a process is where counting begins, a restarted
 * process counts from zero, an unreachable one adds nothing. Remembers `slicesMax` rounds. Gives way to Prometheus where there is one.
 */
export class Evaluator {
  readonly #objectives: readonly Objective[];
  readonly #targets: readonly Target[];
  readonly #nowMs: () => number;
  readonly #slicesMax: number;
  readonly #names: ReadonlySet<string>;
  readonly #seen = new Map<string, Seen>();
  readonly #reachable = new Map<string, boolean>();
  #slices: Slice[] = [];
  #lastMs: number | undefined;

  constructor(options: {
    readonly objectives: readonly Objective[];
    readonly targets: readonly Target[];
    readonly nowMs: () => number;
    /** Rounds remembered; without it, all of them are added up in one. */
    readonly slicesMax: number;
  }) {
    this.#objectives = options.objectives;
    this.#targets = options.targets;
    this.#nowMs = options.nowMs;
    this.#slicesMax = options.slicesMax;
    this.#names = new Set([
      START,
      `${operationDuration.name}_bucket`,
      ...options.objectives.filter(hasEvents).flatMap(({ sli }) => Object.values(counts(sli)).map(({ series }) => series)),
    ]);
  }

  /** Scrapes every target once and remembers what has been added since the round before. */
  async round(): Promise<void> {
    const fromMs = this.#lastMs ?? this.#nowMs();
    this.#lastMs = this.#nowMs();
    const deltas = new Map<string, { sample: Sample; delta: number }>();
    await Promise.all(
      this.#targets.map(async (target) => {
        try {
          const samples = parseOpenMetrics(await target.read(), this.#names);
          this.#reachable.set(target.name, true);
          for (const [key, entry] of this.#increases(target.name, samples))
            deltas.set(key, { sample: entry.sample, delta: (deltas.get(key)?.delta ?? 0) + entry.delta });
        } catch {
          this.#reachable.set(target.name, false);
        }
      }),
    );
    this.#slices = [...this.#slices, { fromMs, deltas }].slice(-this.#slicesMax);
  }

  evaluation(): Evaluation {
    const entries = this.#slices.flatMap(({ deltas }) => [...deltas.values()]);
    return {
      sinceMs: this.#slices.length > 1 ? this.#slices[0]?.fromMs : undefined,
      verdicts: this.#objectives.flatMap((objective) => verdictsOf(objective, entries)),
      latencies: operationDuration.labels.class.flatMap((value) => latencyOf(value, entries)),
      reachable: Object.fromEntries(this.#targets.map(({ name }) => [name, this.#reachable.get(name) ?? false])),
    };
  }

  #increases(target: string, samples: readonly Sample[]): Deltas {
    const before = this.#seen.get(target);
    const startedAt = samples.find(({ name }) => name === START)?.value;
    const restarted = before !== undefined && before.startedAt !== startedAt;
    const values = new Map<string, number>();
    const increases = new Map<string, { sample: Sample; delta: number }>();
    for (const sample of samples) {
      if (sample.name === START) continue;
      const key = keyOf(sample);
      values.set(key, sample.value);
      if (!before) continue;
      const last = restarted ? 0 : (before.values.get(key) ?? 0);
      const delta = sample.value >= last ? sample.value - last : sample.value;
      if (delta > 0) increases.set(key, { sample, delta });
    }
    this.#seen.set(target, { startedAt, values });
    return increases;
  }
}

function verdictsOf(objective: Objective, entries: readonly { sample: Sample; delta: number }[]): readonly ObjectiveVerdict[] {
  const { name, feels, sli, target, alerting, splitBy } = objective;
  const streams = splitBy === undefined ? ['all'] : ['all', ...(sli.metric.labels[splitBy] ?? [])];
  return streams.map((stream) => {
    let good = 0;
    let total = 0;
    for (const { sample, delta } of entries) {
      if (splitBy !== undefined && stream !== 'all' && sample.labels[splitBy] !== stream) continue;
      const counted = countsAs(sli, sample);
      if (counted.good) good += delta;
      if (counted.total) total += delta;
    }
    const measured = total > 0 ? good / total : null;
    return { objective: name, stream, feels, target, alerting, measured, good, total, verdict: judge({ good, total, target }) };
  });
}

function latencyOf(value: string, entries: readonly { sample: Sample; delta: number }[]): readonly ClassLatency[] {
  const buckets = new Map<number, number>();
  for (const { sample, delta } of entries) {
    if (sample.name !== `${operationDuration.name}_bucket` || sample.labels['class'] !== value) continue;
    const upper = sample.labels['le'] === '+Inf' ? Infinity : Number(sample.labels['le']);
    buckets.set(upper, (buckets.get(upper) ?? 0) + delta);
  }
  const [p50Seconds, p95Seconds, p99Seconds] = [0.5, 0.95, 0.99].map((quantile) => bucketQuantile(buckets, quantile));
  if (p50Seconds === undefined || p95Seconds === undefined || p99Seconds === undefined) return [];
  return [{ class: value, count: buckets.get(Infinity) ?? 0, p50Seconds, p95Seconds, p99Seconds }];
}
