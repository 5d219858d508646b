import { counter, gauge, histogram, log, span } from './define.ts';

/** Every job there is, graphile-worker's tasks; `task` is the label, for `job` is Prometheus' own; a new one gets a line here first. */
export const JOBS = ['accounts.send-mail', 'orders.confirm-order', 'orders.write-confirmation-mail'] as const;
export type JobName = (typeof JOBS)[number];

/** `retried`: it failed and will be tried again. `dead`: it failed for the last time and waits for someone to look. */
export const jobRuns = counter('asyncflow_job_runs_total', 'Attempts at jobs by what became of them.', {
  task: JOBS,
  outcome: ['done', 'retried', 'dead'],
});
export const jobDuration = histogram(
  'asyncflow_job_duration_seconds',
  'Time of one attempt at a job.',
  { task: JOBS },
  [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.5, 5.5, 30.5],
);
/** From the commit that asked for the job to the end of the attempt that did it. */
export const jobLag = histogram(
  'asyncflow_job_lag_seconds',
  'Time from asking for a job to its being done, retries included.',
  { task: JOBS },
  [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.95, 2.5, 5.5, 15.5, 30.5, 120.5],
);
export const jobsWaiting = gauge('asyncflow_jobs_waiting', 'Jobs that are due or running.', {});
export const jobOldestSeconds = gauge('asyncflow_job_oldest_seconds', 'Age of the oldest job that is due and not done.', {});
export const jobsDead = gauge('asyncflow_jobs_dead', 'Jobs that failed for the last time and wait for someone to look.', {});
export const jobWorkers = gauge('asyncflow_job_workers', 'Jobs this process works on at once, at most.', {});
export const jobsFreed = counter('asyncflow_jobs_freed_total', 'Jobs taken back from a worker whose process is gone.', {});

export const enqueueJob = span('job.enqueue', ['messaging.system', 'messaging.destination.name', 'error.type'], 'producer');
export const runJob = span(
  'job.run',
  ['messaging.system', 'messaging.destination.name', 'asyncflow.attempt', 'user_agent.synthetic.type', 'error.type'],
  'consumer',
);

export const jobDied = log('error', 'job.dead', 'a job failed for the last time', ['job', 'attempts', 'cause']);
export const jobQueueLost = log('warn', 'job-queue.lost', 'the job queue lost the database and retries', ['cause']);
export const jobQueueRecovered = log('info', 'job-queue.recovered', 'the job queue works again', []);
