import type { Sample } from '../../slo/src/sli.ts';

/** What a running shop said of itself. */
export interface Capture {
  /** Process -> its samples. */
  readonly metrics: ReadonlyMap<string, readonly Sample[]>;
  readonly spans: readonly CapturedSpan[];
  /** Process -> the lines of its log. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

export interface CapturedSpan {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}
