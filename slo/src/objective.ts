import type { Board } from '../../observability/conventions/boards.ts';
import type { CounterContract, GaugeContract, HistogramContract, SpanContract } from '../../observability/conventions/define.ts';

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
export interface AvailabilitySli extends SliBase {
  readonly kind: 'availability';
  readonly metric: CounterContract | HistogramContract;
}
/** Good events have a counter of their own: orders out of visits. */
export interface RatioSli {
  readonly kind: 'ratio';
  /** All events. */
  readonly metric: CounterContract;
  readonly excluded: Matchers;
  readonly goodMetric: CounterContract;
  readonly goodExcluded: Matchers;
}
/** A counter that moves once a slice of time, with the slice's verdict. Alerts on bad slices in a row, not on speed. */
export interface SlicesSli extends SliBase {
  readonly kind: 'slices';
  readonly metric: CounterContract;
  readonly sliceMinutes: number;
  /** So many bad slices, one after the other, are a ticket. */
  readonly badInARow: number;
}
/** Work a second that all cores could do, at what a unit cost in the last hour, against what is required. Counts nothing bad, so it has no budget. */
export interface HeadroomSli extends SliBase {
  readonly kind: 'headroom';
  /** Units of work; the good ones are done. */
  readonly metric: CounterContract | HistogramContract;
  /** CPU time of a process. */
  readonly cpuSeconds: CounterContract;
  /** Whose CPU time is the price of the work: processes with such a series. */
  readonly spentBy: { readonly metric: GaugeContract; readonly matching: Matchers };
  /** Cores that a process may use; those of processes that do the work count, once a host. */
  readonly cores: GaugeContract;
  readonly requiredPerSecond: number;
  /** Cores in use on average, below which nothing is judged: at little load the price of a unit is that of idling. */
  readonly busyCoresMin: number;
}
export type EventSli = LatencySli | AvailabilitySli | RatioSli | SlicesSli;
export type Sli = EventSli | HeadroomSli;

export type Alerting = 'page' | 'ticket' | 'report';
/** What is to be mended when an alert fires; Alertmanager's inhibitions go by it. */
export type Service = 'platform' | 'storefront' | 'prober' | 'postgresql' | 'redis' | 'prometheus';

/** Where Tempo finds what an objective judges. */
export interface TraceExamples {
  readonly span: SpanContract;
  /** Attributes that tell these spans from others of the name. */
  readonly where?: Readonly<Record<string, string>>;
  /** Slower ones are examples too, beside the failed ones. */
  readonly slowerThanSeconds?: number;
  /** Whose exemplars lead to such traces where there is no Tempo. */
  readonly exemplars?: { readonly metric: HistogramContract; readonly matching: Matchers };
}

export interface Objective {
  /** kebab-case; alerts and runbooks are named after it. */
  readonly name: string;
  /** What a shopper feels when it is missed. */
  readonly feels: { readonly ko: string; readonly en: string };
  readonly owner: string;
  readonly service: Service;
  readonly sli: Sli;
  /** Share of good events, between 0 and 1; of headroom, the share of what is required. */
  readonly target: number;
  readonly windowDays: 30;
  readonly alerting: Alerting;
  /** The board that shows it. */
  readonly board: Board;
  /** A label whose values are judged separately as well as together. */
  readonly splitBy?: string;
  /** Fewer bad events in an alert's long window stay quiet. Never a minimum of requests: a collapse of traffic must still page. */
  readonly badEventsMin: number;
  /** A counter that moves while there is something to judge; without it the objective is silent as soon as its own counter stands still. */
  readonly witness?: { readonly metric: CounterContract; readonly excluded: Matchers };
  /** How long the counter may stand still while the witness moves; 10 unless said. */
  readonly silenceMinutes?: number;
  /** Of the witness in that time, or too little has happened to tell: where what is judged comes long after what is witnessed. 1 unless said. */
  readonly witnessEventsMin?: number;
  readonly traces: TraceExamples;
}
/** An objective whose bad events spend a budget, which all but headroom are. */
export type EventObjective = Objective & { readonly sli: EventSli };
export type HeadroomObjective = Objective & { readonly sli: HeadroomSli };

export const hasHeadroom = (objective: Objective): objective is HeadroomObjective => objective.sli.kind === 'headroom';
export const hasEvents = (objective: Objective): objective is EventObjective => !hasHeadroom(objective);

/** Checks the shape at compile time; `validate.ts` checks the rest. */
export const defineObjective = <O extends Objective>(objective: O): O => objective;

/** `api-latency` -> `ApiLatency`. */
export const pascalCase = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** 1 - target without the noise of binary fractions. */
export const errorBudget = ({ target }: Pick<Objective, 'target'>): number => Number((1 - target).toPrecision(10));
/** `99.9 %`. */
export const percent = (share: number): string => `${Number((share * 100).toPrecision(6))} %`;
