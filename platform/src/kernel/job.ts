import type { z } from 'zod';
import type { JobName } from '@asyncflow/observability/conventions/jobs.ts';

/** Work that outlives its request: asked for in the transaction that makes it necessary, done by any process that serves its domain. */
export interface JobDefinition<P = unknown> {
  readonly name: JobName;
  /** What it needs to know; ids, never personal data, since it is kept as it is until the job is done. */
  readonly payload: z.ZodType<P>;
  /** Attempts before it is dead. */
  readonly attemptsMax: number;
  /** One attempt may take so long. */
  readonly attemptSecondsMax: number;
}

export const defineJob = <P>(definition: JobDefinition<P>): JobDefinition<P> => definition;

export interface JobRun<P> {
  readonly payload: P;
  /** 1 for the first. */
  readonly attempt: number;
  /** Asked for by a journey or a load test: kept apart from shoppers' figures. */
  readonly synthetic: boolean;
  /** Aborts when the attempt's time is over or the process drains. */
  readonly signal: AbortSignal;
}

/** A job with its handler. The handler must be idempotent: an attempt repeats after a failure, a time-out or a killed process. */
export interface JobHandler<P = never> {
  readonly job: JobDefinition<P>;
  handle(run: JobRun<P>): Promise<void>;
}

/** Keeps the payload's type inside, so that handlers of different jobs stand in one list. */
export const handleJob = <P>(job: JobDefinition<P>, handle: (run: JobRun<P>) => Promise<void>): JobHandler => ({
  job: job as unknown as JobDefinition<never>,
  handle: (run) => handle(run),
});
