import * as fc from 'fast-check';
import { WINDOW_SECONDS, type Window } from './burn-rates.ts';

const MINUTE = 60;
/** A full hour. */
export const END = 1_790_000_000 - (1_790_000_000 % 3600);
const BEGIN_MINUTES = 43_500;

/** Speeds that hold between two moments; both are minutes before the end. */
export interface Phase {
  readonly from: number;
  readonly until: number;
  readonly goodPerMinute: number;
  readonly badPerMinute: number;
  /** The process was restarted in the middle of it: a restart shows as a counter that falls, so it must have counted by then. */
  readonly restarted: boolean;
}

/**
 * Phases begin and end well away from the ends of windows: the one increment that `rate` cannot see at a window's edge is a small part
 * of its phase then, whatever the speed. Older ones are cut at random. Long windows average five-minute rates and lag by half of that: the newest
 * phase is a calm one.
 */
const cuts = fc
  .tuple(
    fc.integer({ min: 240, max: 570 }),
    fc.integer({ min: 900, max: 1950 }),
    fc.integer({ min: 2300, max: 4500 }),
    fc.integer({ min: 5100, max: 10_000 }),
    fc.integer({ min: 12_100, max: 19_000 }),
  )
  .map((older) => [0, 15, 45, 90, 160, 300, 420, ...older.map((half) => half * 2), BEGIN_MINUTES]);
const anyTraffic: fc.Arbitrary<readonly Phase[]> = cuts.chain((at) =>
  fc
    .array(
      fc.record({
        exponent: fc.integer({ min: 1, max: 4 }),
        badShare: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        restarted: fc.boolean(),
      }),
      { minLength: at.length - 1, maxLength: at.length - 1 },
    )
    .map((drawn) =>
      [{ exponent: 1, badShare: 0.015, restarted: true }, ...drawn.slice(1)].map(({ exponent, badShare, restarted }, index) => ({
        until: at[index] ?? 0,
        from: at[index + 1] ?? 0,
        goodPerMinute: 12 * 10 ** exponent * (1 - badShare),
        badPerMinute: 12 * 10 ** exponent * badShare,
        restarted,
      })),
    ),
);

/** What was counted, sample by sample, the oldest first. */
export function samples(phases: readonly Phase[]): readonly { at: number; good: number; bad: number }[] {
  let [good, bad] = [0, 0];
  const list = [{ at: END - BEGIN_MINUTES * MINUTE, good, bad }];
  for (const phase of phases.toReversed()) {
    // The shorter the windows that see it, the more often it is scraped; a phase is many scrapes long.
    const step = phase.from > 4400 ? 2 * MINUTE : phase.from > 420 ? 15 : 5;
    const middle = END - ((phase.from + phase.until) / 2) * MINUTE;
    for (let at = END - phase.from * MINUTE + step; at <= END - phase.until * MINUTE; at += step) {
      if (phase.restarted && at > middle && at - step <= middle) [good, bad] = [0, 0];
      good += (phase.goodPerMinute * step) / MINUTE;
      bad += (phase.badPerMinute * step) / MINUTE;
      list.push({ at, good, bad });
    }
  }
  return list;
}

const RAW_WINDOWS: readonly Window[] = ['5m', '30m', '1h', '2h', '6h'];
/**
 * Prometheus takes a counter that is almost zero at its first sample in a window to have begun inside it, and then leaves out the step
 * before that sample. A restart just before a window, with a thousandfold speed in it, looks like that; what it costs is one scrape's
 * events, which is more than 1 % of the bad ones when they are few.
 */
function beganBeforeEachWindow(phases: readonly Phase[]): boolean {
  const list = samples(phases);
  return RAW_WINDOWS.every((window) => {
    const first = list.findIndex(({ at }) => at > END - WINDOW_SECONDS[window]);
    const start = list[first];
    if (start === undefined) return false;
    return [(sample: typeof start) => sample.good, (sample: typeof start) => sample.good + sample.bad].every((value) => {
      let increase = 0;
      for (let index = first + 1; index < list.length; index++) {
        const [before, after] = [value(list[index - 1] ?? start), value(list[index] ?? start)];
        increase += after < before ? after : after - before;
      }
      const secondsToZero = (value(start) / increase) * WINDOW_SECONDS[window];
      return secondsToZero > 2 * (start.at - (END - WINDOW_SECONDS[window]));
    });
  });
}

/** Bad of all in the window that ends now. */
export function definition(traffics: readonly (readonly Phase[])[], window: Window): { ratio: number; bad: number } {
  const minutes = WINDOW_SECONDS[window] / MINUTE;
  let [good, bad] = [0, 0];
  for (const { from, until, goodPerMinute, badPerMinute } of traffics.flat()) {
    const inside = Math.max(0, Math.min(from, minutes) - until);
    good += goodPerMinute * inside;
    bad += badPerMinute * inside;
  }
  return { ratio: bad / (good + bad), bad };
}

/** Random traffic of 30 days that Prometheus can count. */
export const traffic = anyTraffic.filter(beganBeforeEachWindow);
