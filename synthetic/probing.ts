import type { JourneyName } from '../observability/conventions/synthetic.ts';
import type { Telemetry } from '../observability/conventions/telemetry.ts';
import type { Evaluation, Evaluator } from '../slo/src/evaluator.ts';
import type { NodeDriver, Run } from './drivers/node.ts';
import { JOURNEYS_BY_NAME, walkable } from './journeys/all.ts';
import type { Journey, Shop } from './journeys/journey.ts';
import { record } from './targets.ts';

export const ROUND_MS = 15_000;
/** Rounds are moved by up to a fifth, so that provers started together do not stay in step. */
const JITTER = 0.2;

export interface Verdicts {
  readonly objectives: Evaluation['verdicts'];
  readonly since: string | null;
  /** Estimates from the platform's histogram buckets. */
  readonly latencies: Evaluation['latencies'];
  readonly journeys: readonly {
    readonly journey: JourneyName;
    readonly outcome: Run['outcome'] | null;
    readonly failedChecks: Run['failedChecks'];
    readonly endedAt: string | null;
  }[];
  readonly processes: Evaluation['reachable'];
}

export interface ProbingOptions {
  readonly driver: NodeDriver;
  readonly telemetry: Telemetry;
  readonly evaluator: Evaluator;
  readonly shop: Shop;
  readonly nowMs: () => number;
  /** 0 to below 1. */
  readonly random: () => number;
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly journeys?: Readonly<Record<JourneyName, (shop: Shop) => Journey>>;
}

/** Runs every journey a round and evaluates after it, until the signal aborts. Remembers the last run of each journey only. */
export class Probing {
  readonly #options: ProbingOptions;
  readonly #last = new Map<JourneyName, { readonly run: Run; readonly endedAtMs: number }>();

  constructor(options: ProbingOptions) {
    this.#options = options;
  }

  async round(signal?: AbortSignal): Promise<void> {
    const { driver, telemetry, evaluator, shop, nowMs } = this.#options;
    for (const name of walkable(shop)) {
      const run = await driver.run(name, (this.#options.journeys ?? JOURNEYS_BY_NAME)[name](shop));
      if (signal?.aborted === true) return;
      this.#last.set(name, { run, endedAtMs: nowMs() });
      record(telemetry, run);
    }
    await evaluator.round();
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.#options.evaluator.round();
    while (!signal.aborted) {
      await this.round(signal);
      await this.#options.wait(ROUND_MS * (1 + JITTER * (2 * this.#options.random() - 1)), signal);
    }
  }

  verdicts(): Verdicts {
    const { verdicts, sinceMs, latencies, reachable } = this.#options.evaluator.evaluation();
    const time = (ms: number | undefined): string | null => (ms === undefined ? null : new Date(ms).toISOString());
    return {
      objectives: verdicts,
      since: time(sinceMs),
      latencies,
      journeys: walkable(this.#options.shop).map((journey) => {
        const last = this.#last.get(journey);
        return {
          journey,
          outcome: last?.run.outcome ?? null,
          failedChecks: last?.run.failedChecks ?? [],
          endedAt: time(last?.endedAtMs),
        };
      }),
      processes: reachable,
    };
  }
}
