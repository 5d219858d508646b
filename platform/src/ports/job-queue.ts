import type { JobDefinition, JobHandler } from '../kernel/job.ts';
import type { Transaction } from './database.ts';

export interface EnqueueOptions {
  /** While a job of this key waits, asking for it again changes nothing. */
  readonly key?: string;
  /** Not before, UTC. */
  readonly runAt?: Date;
  readonly synthetic?: boolean;
}

/** Jobs, kept in the database beside the data they are about. */
export interface JobQueue {
  /** Asks for a job inside the caller's transaction; nothing is asked for if it rolls back. */
  enqueue<P>(transaction: Transaction, job: JobDefinition<P>, payload: P, options?: EnqueueOptions): Promise<void>;
  /** Works on these jobs from now on, and takes over what a killed process left behind. Retries until there is a database. */
  work(handlers: readonly JobHandler[]): Promise<void>;
  /** Takes no more jobs and finishes those in hand. */
  close(): Promise<void>;
}
