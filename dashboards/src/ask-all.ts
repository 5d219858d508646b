import { hasData, type Stores } from './ask.ts';
import { excuseFor, PROGRAMS, reasonOf, type Part } from './no-data.ts';
import type { Target } from './targets.ts';

export interface Asking {
  readonly stores: Stores;
  /** What the stack is said to have; undefined when nobody said. */
  readonly present: ReadonlySet<Part> | undefined;
  /** Queries that must have data and have none are asked again for so long: scrapes and rules come round. */
  readonly withinMs: number;
  nowMs(): number;
  /** Until it makes sense to ask again. */
  pause(): Promise<void>;
  say(line: string): void;
}

const named = ({ board, panel, legend }: Target): string => [board, panel, legend].filter(Boolean).join(': ');

/** Whether each query has data, in the end; undefined where it was not asked. */
async function answers(targets: readonly Target[], asking: Asking): Promise<ReadonlyMap<Target, boolean | undefined>> {
  const { stores, present = new Set(), withinMs, nowMs, pause } = asking;
  const untilMs = nowMs() + withinMs;
  const found = new Map<Target, boolean | undefined>();
  for (let rest = targets; ; await pause()) {
    for (const target of rest) found.set(target, await hasData(stores, target));
    rest = rest.filter((target) => found.get(target) === false && excuseFor(target, present) === undefined);
    if (rest.length === 0 || nowMs() >= untilMs) return found;
  }
}

/** Says of each query whether it has data; answers how many are not as they should be: without data, or excused and with data. */
export async function askAll(targets: readonly Target[], asking: Asking): Promise<number> {
  const { stores, present, say } = asking;
  const counts = { data: 0, excused: 0, wrong: 0, notAsked: 0 };
  for (const [target, found] of await answers(targets, asking)) {
    const excuse = excuseFor(target, present ?? new Set());
    // The program that feeds it is said not to be there.
    const isStale = found === true && present !== undefined && Object.hasOwn(PROGRAMS, excuse?.without ?? '');
    const why = excuse === undefined ? '' : ` (${reasonOf(excuse)})`;
    if (found === undefined) counts.notAsked += 1;
    else if (isStale) {
      counts.wrong += 1;
      say(`HAS DATA  ${named(target)}${why}: take it off dashboards/src/no-data.ts, or name what is there`);
    } else if (found) {
      counts.data += 1;
      say(`data      ${named(target)}`);
    } else if (excuse === undefined) {
      counts.wrong += 1;
      say(`NO DATA   ${named(target)}`);
    } else {
      counts.excused += 1;
      say(`empty     ${named(target)}${why}`);
    }
  }
  if (!stores.loki) say('LOKI_URL is not set: queries to Loki were not asked.');
  say(
    `${counts.data} with data, ${counts.excused} empty with a reason, ${counts.wrong} not as they should be, ${counts.notAsked} not asked (Tempo's, and what no store was named for)`,
  );
  return counts.wrong;
}
