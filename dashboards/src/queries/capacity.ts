import { operationDuration } from '@asyncflow/observability/conventions/graphql.ts';
import { cpusAvailable } from '@asyncflow/observability/conventions/process.ts';
import { cpuSeconds } from '../external/process.ts';
import { div, max, mul, rate, series, sum } from '../kit/promql.ts';

/** Transactions a second that the platform promises. */
export const PROMISED_PER_SECOND = 25_000;
const HOUR = '1h';

/** Over an hour: the cost of a transaction differs from minute to minute. */
export const perCpuSecond = div(sum(rate(operationDuration, {}, HOUR)), sum(rate(cpuSeconds, { job: 'platform' }, HOUR)));
const cpus = max(series(cpusAvailable, { job: 'platform' }));
/** What the machine could do a second if it did nothing else, of what is promised. */
export const headroom = div(mul(perCpuSecond, cpus), PROMISED_PER_SECOND);
export const transactions = sum(rate(operationDuration), 'audience');
/** Share of the processors that the platform uses. */
export const cpuUsed = div(sum(rate(cpuSeconds, { job: 'platform' })), cpus);
