/** Events a minute for so many minutes. */
export interface Phase {
  readonly minutes: number;
  readonly good: number;
  readonly bad: number;
  /** Of the witness; some, unless said. */
  readonly witness?: number;
  /** The instrument is not there at all. */
  readonly isGone?: boolean;
}

const WITNESS_PER_MINUTE = 8;
export const witnessOf = ({ witness }: Phase): number => witness ?? WITNESS_PER_MINUTE;
export const totalMinutes = (phases: readonly Phase[]): number => phases.reduce((sum, { minutes }) => sum + minutes, 0);

/** Counters have counted before: close to zero, `rate` sees less than happened. */
const COUNTED_BEFORE = 1000;

/** promtool's notation of a counter that rises by so much in a minute, phase after phase, one sample every `everyMinutes`. */
export function rising(phases: readonly Phase[], each: (phase: Phase) => number, everyMinutes: number): string {
  let value = COUNTED_BEFORE;
  return phases
    .map((phase, at) => {
      const samples = phase.minutes / everyMinutes;
      if (phase.isGone === true) return `_x${samples}`;
      const step = each(phase) * everyMinutes;
      const text = at === 0 ? `${value}+${step}x${samples}` : `${value + step}+${step}x${samples - 1}`;
      value += step * samples;
      return text;
    })
    .join(' ');
}

/** By definition: bad of all events in the window that ends after so many minutes; NaN without events. */
export function errorRatio(phases: readonly Phase[], atMinutes: number, windowMinutes: number): number {
  let [bad, all, ends] = [0, 0, 0];
  for (const phase of phases) {
    const begins = ends;
    ends += phase.minutes;
    const inside = Math.min(ends, atMinutes) - Math.max(begins, atMinutes - windowMinutes);
    if (inside <= 0 || phase.isGone === true) continue;
    bad += phase.bad * inside;
    all += (phase.good + phase.bad) * inside;
  }
  return bad / all;
}
