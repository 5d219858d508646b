import type { FollowedSpan } from './follow.ts';

/** A trace as `/debug/traces` answers it to a program. */
export interface ShownTrace {
  readonly traceId: string;
  readonly spans: readonly Omit<FollowedSpan, 'traceId'>[];
}

/** The spans of the local ring, as following wants them. */
export const ringSpans = (traces: readonly ShownTrace[]): readonly FollowedSpan[] =>
  traces.flatMap(({ traceId, spans }) => spans.map((span) => ({ ...span, traceId })));
