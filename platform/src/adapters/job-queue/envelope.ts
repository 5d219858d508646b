import { z } from 'zod';

/** What a job carries beside its payload. */
export const envelope = z.object({
  payload: z.unknown(),
  /** W3C trace context of who asked for it: the job's span links to it. */
  traceparent: z.string().optional(),
  /** Asked for by a journey or a load test. */
  synthetic: z.boolean().default(false),
  /** Milliseconds since 1970, UTC. */
  enqueuedAt: z.number(),
});
export type Envelope = z.infer<typeof envelope>;
