import type { CounterContract, HistogramContract } from '../../observability/conventions/define.ts';

/** Label -> the values that match; labels left out match whatever they hold. */
export type Matchers = Readonly<Record<string, readonly string[]>>;

interface SliBase {
  /** What makes an event good, among the valid ones. */
  readonly good: Matchers;
  /** Events that count neither for nor against: a client's own mistake, a prober that could not look. */
  readonly excluded: Matchers;
}
/** Good: fast enough and `good`. */
export interface LatencySli extends SliBase {
  readonly kind: 'latency';
  readonly metric: HistogramContract;
  /** Must be a boundary of the histogram. */
  readonly thresholdSeconds: number;
}
/** Good: `good`. A histogram counts by its `_count`. */
export interface RatioSli extends SliBase {
  readonly kind: 'ratio';
  readonly metric: CounterContract | HistogramContract;
}
export type Sli = LatencySli | RatioSli;

export type Alerting = 'page' | 'ticket' | 'report';

export interface Objective {
  /** kebab-case; alerts and runbooks are named after it. */
  readonly name: string;
  /** What a shopper feels when it is missed. */
  readonly feels: { readonly ko: string; readonly en: string };
  readonly owner: string;
  readonly sli: Sli;
  /** Share of good events, between 0 and 1. */
  readonly target: number;
  readonly windowDays: 30;
  readonly alerting: Alerting;
  /** Uid of the board that shows it. */
  readonly board: string;
  /** A label whose values are judged separately as well as together. */
  readonly splitBy?: string;
  /** Fewer bad events in an alert's long window stay quiet. Never a minimum of requests: a collapse of traffic must still page. */
  readonly badEventsMin: number;
  /** A counter that moves while the prober has looked; without it the objective is silent as soon as its own counter stands still. */
  readonly witness?: { readonly metric: CounterContract; readonly excluded: Matchers };
}

/** Checks the shape at compile time; `validate.ts` checks the rest. */
export const defineObjective = (objective: Objective): Objective => objective;

/** `api-latency` -> `ApiLatency`. */
export const pascalCase = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
