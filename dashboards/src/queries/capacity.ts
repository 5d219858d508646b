import { operationDuration } from '@asyncflow/observability/conventions/graphql.ts';
import { cpusAvailable } from '@asyncflow/observability/conventions/process.ts';
import { cpuSeconds } from '../external/process.ts';
import { above, div, max, mul, rate, series, sum, whenever } from '../kit/promql.ts';

/** Transactions a second that the platform promises. */
export const PROMISED_PER_SECOND = 25_000;
const HOUR = '1h';
/** Below it the cost of one is noise: an idle process spends its CPU on idling. */
const LOAD_PER_SECOND_MIN = 50;

/** Over an hour: the cost of a transaction differs from minute to minute. */
const inHour = sum(rate(operationDuration, {}, HOUR));
export const perCpuSecond = whenever(
  div(inHour, sum(rate(cpuSeconds, { job: 'platform' }, HOUR))),
  above(inHour, LOAD_PER_SECOND_MIN),
);
const cpus = max(series(cpusAvailable, { job: 'platform' }));
/** What the machine could do a second if it did nothing else, of what is promised. */
export const headroom = div(mul(perCpuSecond, cpus), PROMISED_PER_SECOND);
export const transactions = sum(rate(operationDuration), 'audience');
/** Share of the processors that the platform uses. */
export const cpuUsed = div(sum(rate(cpuSeconds, { job: 'platform' })), cpus);
