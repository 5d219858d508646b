import { WINDOW_SECONDS } from './burn-rates.ts';
import type { Increase } from './increases.ts';
import type { Verdict } from './judge.ts';
import type { HeadroomObjective } from './objective.ts';
import { countsAs, matches, spenders, type Sample } from './sli.ts';

/** What the last hour says of a headroom. */
export interface Hour {
  /** Units of work done. */
  readonly work: number;
  /** Cores in use on average. */
  readonly busyCores: number;
  /** Share of what is required that all cores could do; null without work. */
  readonly headroom: number | null;
}

/** What is missing for a judgement of what was measured, for people; undefined when nothing is, or nothing was measured. */
export function missingLoad({ sli: { busyCoresMin } }: HeadroomObjective, { busyCores, headroom }: Hour): string | undefined {
  if (headroom === null || busyCores >= busyCoresMin) return undefined;
  const seconds = (cores: number): number => Math.floor(cores * WINDOW_SECONDS['1h']);
  return `${seconds(busyCores)} of ${seconds(busyCoresMin)} CPU seconds`;
}

export function judgeHeadroom(objective: HeadroomObjective, hour: Hour): Verdict {
  if (hour.headroom === null) return 'no data';
  if (missingLoad(objective, hour) !== undefined) return 'insufficient';
  return hour.headroom >= objective.target ? 'pass' : 'fail';
}

/**
 * The same as `slo:headroom:ratio1h`, from the increases of `seconds` and the levels that each target shows. Takes all targets for
 * processes of one host, as those of the embedded evaluator are.
 */
export function hourOf(
  { sli }: HeadroomObjective,
  increases: readonly Increase[],
  levels: ReadonlyMap<string, readonly Sample[]>,
  seconds: number,
): Hour {
  const spending = spenders(sli);
  const spends = (target: string): boolean => levels.get(target)?.some((sample) => matches(spending, sample)) ?? false;
  const sum = (taken: readonly Increase[]): number => taken.reduce((total, { delta }) => total + delta, 0);
  const done = increases.filter(({ sample }) => countsAs(sli, sample).good);
  const cpuSeconds = sum(increases.filter(({ target, sample }) => sample.name === sli.cpuSeconds.name && spends(target)));
  const answering = [...new Set(done.map(({ target }) => target))];
  const cores = answering.flatMap((target) => levels.get(target)?.filter(({ name }) => name === sli.cores.name) ?? []);
  const work = sum(done);
  const possible = (work / cpuSeconds) * Math.max(...cores.map(({ value }) => value));
  return {
    work,
    // Less than an hour has been seen: in the rest of it nothing was done, as far as anyone knows.
    busyCores: cpuSeconds / Math.max(seconds, WINDOW_SECONDS['1h']),
    headroom: Number.isFinite(possible) ? possible / sli.requiredPerSecond : null,
  };
}
