import { z } from 'zod';
import { defineJob } from '../../kernel/job.ts';

const payload = z.object({ orderId: z.string() });

/** With graphile-worker's waits between attempts (e^n seconds) nine attempts last over an hour. */
export const confirmOrderJob = defineJob({ name: 'orders.confirm-order', payload, attemptsMax: 9, attemptSecondsMax: 15 });
export const writeConfirmationMailJob = defineJob({
  name: 'orders.write-confirmation-mail',
  payload,
  attemptsMax: 12,
  attemptSecondsMax: 30,
});
