import { journeyCheckFailures, journeyDuration, journeyRuns } from '@asyncflow/observability/conventions/synthetic.ts';
import { increase, quantile, rate, share, sum } from '../kit/promql.ts';

/** The prober's own failures say nothing of the shop. */
const LOOKED = { outcome: { not: ['prober-error'] } } as const;

export const passed = share(sum(rate(journeyRuns, { outcome: 'passed' }), 'journey'), sum(rate(journeyRuns, LOOKED), 'journey'));
export const runs = sum(rate(journeyRuns), 'journey', 'outcome');
export const couldNotLook = sum(increase(journeyRuns, { outcome: 'prober-error' }), 'journey');
export const durationOf = (q: number) => quantile(q, journeyDuration, {}, ['journey']);
export const failedChecks = sum(increase(journeyCheckFailures), 'journey', 'check');
