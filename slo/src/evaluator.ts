import { latenciesOf, LATENCY_SERIES, type ClassLatency } from './class-latency.ts';
import { hourOf, judgeHeadroom, missingLoad } from './headroom.ts';
import { Increases, START, type Increase } from './increases.ts';
import { eventsNeeded, judge, type Verdict } from './judge.ts';
import { hasHeadroom, type Alerting, type HeadroomObjective, type Objective } from './objective.ts';
import { parseOpenMetrics } from './open-metrics.ts';
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
  /** Share of good events, 0 to 1, or of what is required of a headroom; null without any. */
  readonly measured: number | null;
  /** Of a headroom, both are the work done. */
  readonly good: number;
  readonly total: number;
  readonly verdict: Verdict;
  /** Why it is insufficient, for people. */
  readonly reason?: string;
}

export interface Evaluation {
  /** Milliseconds since 1970: where the oldest events counted begin; undefined before the second scrape. */
  readonly sinceMs: number | undefined;
  readonly verdicts: readonly ObjectiveVerdict[];
  readonly latencies: readonly ClassLatency[];
  readonly reachable: Readonly<Record<string, boolean>>;
}

interface Slice {
  readonly fromMs: number;
  readonly increases: readonly Increase[];
}

/**
 * Judges objectives from what the processes expose, on increases only: the first scrape of a process is where counting begins, a restarted
 * process counts from zero, an unreachable one adds nothing. Remembers `slicesMax` rounds. Gives way to Prometheus where there is one.
 */
export class Evaluator {
  readonly #objectives: readonly Objective[];
  readonly #targets: readonly Target[];
  readonly #nowMs: () => number;
  readonly #slicesMax: number;
  readonly #counters: ReadonlySet<string>;
  readonly #gauges: ReadonlySet<string>;
  readonly #increases: ReadonlyMap<string, Increases>;
  /** What each target showed of its gauges when it last answered. */
  readonly #levels = new Map<string, readonly Sample[]>();
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
    this.#increases = new Map(options.targets.map(({ name }) => [name, new Increases(name)]));
    const headrooms = options.objectives.filter(hasHeadroom);
    this.#gauges = new Set(headrooms.flatMap(({ sli }) => [sli.cores.name, sli.spentBy.metric.name]));
    this.#counters = new Set([
      START,
      LATENCY_SERIES,
      ...options.objectives.flatMap(({ sli }) => Object.values(counts(sli)).map(({ series }) => series)),
      ...headrooms.map(({ sli }) => sli.cpuSeconds.name),
    ]);
  }

  /** Scrapes every target once and remembers what has been added since the round before. */
  async round(): Promise<void> {
    const fromMs = this.#lastMs ?? this.#nowMs();
    this.#lastMs = this.#nowMs();
    const increases = await Promise.all(this.#targets.map((target) => this.#scrape(target)));
    this.#slices = [...this.#slices, { fromMs, increases: increases.flat() }].slice(-this.#slicesMax);
  }

  evaluation(): Evaluation {
    const increases = this.#slices.flatMap((slice) => slice.increases);
    const [first] = this.#slices;
    const seconds = ((this.#lastMs ?? 0) - (first?.fromMs ?? 0)) / 1000;
    return {
      sinceMs: this.#slices.length > 1 ? first?.fromMs : undefined,
      verdicts: this.#objectives.flatMap((objective) =>
        hasHeadroom(objective) ? this.#headroom(objective, increases, seconds) : verdictsOf(objective, increases),
      ),
      latencies: latenciesOf(increases),
      reachable: Object.fromEntries(this.#targets.map(({ name }) => [name, this.#reachable.get(name) ?? false])),
    };
  }

  /** What has been added since; nothing of a target that cannot be read. */
  async #scrape(target: Target): Promise<readonly Increase[]> {
    try {
      const samples = parseOpenMetrics(await target.read(), new Set([...this.#counters, ...this.#gauges]));
      this.#reachable.set(target.name, true);
      this.#levels.set(
        target.name,
        samples.filter(({ name }) => this.#gauges.has(name)),
      );
      return this.#increases.get(target.name)?.next(samples.filter(({ name }) => this.#counters.has(name))) ?? [];
    } catch {
      this.#reachable.set(target.name, false);
      return [];
    }
  }

  #headroom(objective: HeadroomObjective, increases: readonly Increase[], seconds: number): ObjectiveVerdict {
    const { name, feels, target, alerting } = objective;
    const hour = hourOf(objective, increases, this.#levels, seconds);
    const verdict = judgeHeadroom(objective, hour);
    return {
      objective: name,
      stream: 'all',
      feels,
      target,
      alerting,
      measured: hour.headroom,
      good: hour.work,
      total: hour.work,
      verdict,
      ...reasonOf(verdict, missingLoad(objective, hour)),
    };
  }
}

const reasonOf = (verdict: Verdict, reason: string | undefined): { reason?: string } =>
  verdict === 'insufficient' && reason !== undefined ? { reason } : {};

function verdictsOf(objective: Objective, increases: readonly Increase[]): readonly ObjectiveVerdict[] {
  const { name, feels, sli, target, alerting, splitBy } = objective;
  const streams = splitBy === undefined ? ['all'] : ['all', ...(sli.metric.labels[splitBy] ?? [])];
  return streams.map((stream) => {
    let good = 0;
    let total = 0;
    for (const { sample, delta } of increases) {
      if (splitBy !== undefined && stream !== 'all' && sample.labels[splitBy] !== stream) continue;
      const counted = countsAs(sli, sample);
      if (counted.good) good += delta;
      if (counted.total) total += delta;
    }
    const measured = total > 0 ? good / total : null;
    const verdict = judge({ good, total, target });
    const reason = reasonOf(verdict, `needs ${eventsNeeded(target)}`);
    return { objective: name, stream, feels, target, alerting, measured, good, total, verdict, ...reason };
  });
}
