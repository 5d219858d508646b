import { z } from 'zod';
import { defineJob } from '../../src/kernel/job.ts';

export interface Counted {
  readonly number: number;
}

/** A job of the tests, under a name that metrics know. */
export const countJob = defineJob<Counted>({
  name: 'accounts.send-mail',
  payload: z.object({ number: z.int() }),
  attemptsMax: 3,
  attemptSecondsMax: 2,
});
export const longJob = { ...countJob, attemptSecondsMax: 3600 };
