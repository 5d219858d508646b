import { counter, histogram } from '@asyncflow/observability/conventions/define.ts';
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

/** Prometheus has a label `job` of its own, the target's, and renames ours when it scrapes. */
const scraped = <L extends { readonly job: readonly string[] }>({ job, ...labels }: L) => ({ ...labels, exported_job: job });
const runsOfJobs = counter(jobRuns.name, jobRuns.help, scraped(jobRuns.labels));
const durationOfJobs = histogram(jobDuration.name, jobDuration.help, scraped(jobDuration.labels), jobDuration.buckets);
const lagOfJobs = histogram(jobLag.name, jobLag.help, scraped(jobLag.labels), jobLag.buckets);

export const waiting = max(series(jobsWaiting));
export const oldestSeconds = max(series(jobOldestSeconds));
export const dead = max(series(jobsDead));
export const runs = sum(rate(runsOfJobs), 'exported_job', 'outcome');
export const freed = sum(increase(jobsFreed));
export const durationOf = (q: number) => quantile(q, durationOfJobs, {}, ['exported_job']);
export const lag = (q: number) => quantile(q, lagOfJobs, {}, ['exported_job']);
/** Share of the workers that are at work. */
export const workersBusy = div(sum(rateOfSum(jobDuration)), sum(series(jobWorkers)));
export const failedRuns = spans(runJob, { failed: true });
