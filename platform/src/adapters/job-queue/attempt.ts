import { jobDied, jobDuration, jobLag, jobRuns, runJob } from '@asyncflow/observability/conventions/jobs.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import { within } from '../../kernel/deadline.ts';
import type { JobHandler } from '../../kernel/job.ts';
import { envelope } from './envelope.ts';

export interface AttemptMeans {
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}
export interface Attempt {
  /** As it stands in the queue. */
  readonly message: unknown;
  /** 1 for the first. */
  readonly number: number;
  readonly numberMax: number;
  readonly signal: AbortSignal;
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** One attempt at a job: a span linked to who asked for it, a deadline, and a count of what became of it. Throws what the handler threw. */
export async function attempt(
  { job, handle }: JobHandler,
  { message, number, numberMax, signal }: Attempt,
  { clock, telemetry }: AttemptMeans,
): Promise<void> {
  const began = clock.monotonicSeconds();
  const { payload, traceparent, synthetic, enqueuedAt } = envelope.parse(message);
  const attributes = {
    'messaging.system': 'postgresql',
    'messaging.destination.name': job.name,
    'asyncflow.attempt': number,
    ...(synthetic ? { 'user_agent.synthetic.type': 'test' } : {}),
  };
  const deadline = new AbortController();
  try {
    await telemetry.span(runJob, { attributes, links: traceparent === undefined ? [] : [traceparent] }, async () =>
      within(
        job.attemptSecondsMax * 1000,
        clock,
        handle({
          payload: job.payload.parse(payload),
          attempt: number,
          synthetic,
          signal: AbortSignal.any([signal, deadline.signal]),
        }),
      ),
    );
    telemetry.count(jobRuns, { task: job.name, outcome: 'done' });
    telemetry.observe(jobLag, { task: job.name }, Math.max(0, clock.now().getTime() - enqueuedAt) / 1000);
  } catch (error) {
    deadline.abort();
    const isLast = number >= numberMax;
    telemetry.count(jobRuns, { task: job.name, outcome: isLast ? 'dead' : 'retried' });
    if (isLast) telemetry.log(jobDied, { job: job.name, attempts: number, cause: causeOf(error) });
    throw error;
  } finally {
    telemetry.observe(jobDuration, { task: job.name }, clock.monotonicSeconds() - began);
  }
}
