import {
  jobDuration,
  jobLag,
  jobOldestSeconds,
  jobRuns,
  jobsDead,
  jobsFreed,
  jobsWaiting,
  jobWorkers,
  runJob,
} from '@asyncflow/observability/conventions/jobs.ts';
import { div, increase, max, quantile, rate, rateOfSum, series, sum } from '../kit/promql.ts';
import { spans } from '../kit/traceql.ts';

export const waiting = max(series(jobsWaiting));
export const oldestSeconds = max(series(jobOldestSeconds));
export const dead = max(series(jobsDead));
export const runs = sum(rate(jobRuns), 'task', 'outcome');
export const freed = sum(increase(jobsFreed));
export const durationOf = (q: number) => quantile(q, jobDuration, {}, ['task']);
export const lag = (q: number) => quantile(q, jobLag, {}, ['task']);
/** Share of the workers that are at work. */
export const workersBusy = div(sum(rateOfSum(jobDuration)), sum(series(jobWorkers)));
export const failedRuns = spans(runJob, { failed: true });
