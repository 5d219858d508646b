import type { Window } from './burn-rates.ts';
import type { Objective } from './objective.ts';

/** One bad event of two is a ratio of a half and wakes nobody. Bad events are asked for, not events: a collapse of traffic pages. */
export const enoughBadEvents = ({ name, badEventsMin }: Objective, window: Window): string =>
  `slo:bad_events:increase${window}{objective="${name}"} >= ${badEventsMin}`;
