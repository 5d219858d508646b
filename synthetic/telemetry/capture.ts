/** What a running shop said of itself. */
export interface Capture {
  /** Process -> its OpenMetrics text. */
  readonly metrics: ReadonlyMap<string, string>;
  readonly spans: readonly CapturedSpan[];
  /** Process -> the lines of its log. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

export interface CapturedSpan {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}
