import type { Sample } from './sli.ts';

/** By how much a counter of a target has grown from one scrape to the next. */
export interface Increase {
  readonly target: string;
  readonly sample: Sample;
  readonly delta: number;
}

export const START = 'process_start_time_seconds';
const keyOf = ({ name, labels }: Sample): string =>
  JSON.stringify([name, Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/** What one scrape of a process adds to the one before: nothing the first time, all of it after a restart. */
export class Increases {
  readonly #target: string;
  #seen: { readonly startedAt: number | undefined; readonly values: ReadonlyMap<string, number> } | undefined;

  constructor(target: string) {
    this.#target = target;
  }

  next(samples: readonly Sample[]): readonly Increase[] {
    const before = this.#seen;
    const startedAt = samples.find(({ name }) => name === START)?.value;
    const restarted = before !== undefined && before.startedAt !== startedAt;
    const values = new Map<string, number>();
    const increases: Increase[] = [];
    for (const sample of samples) {
      if (sample.name === START) continue;
      const key = keyOf(sample);
      values.set(key, sample.value);
      if (!before) continue;
      const last = restarted ? 0 : (before.values.get(key) ?? 0);
      const delta = sample.value >= last ? sample.value - last : sample.value;
      if (delta > 0) increases.push({ target: this.#target, sample, delta });
    }
    this.#seen = { startedAt, values };
    return increases;
  }
}
