import { FUNNEL_STEPS } from '@asyncflow/observability/conventions/rum.ts';
import { VISITORS } from '@asyncflow/observability/conventions/storefront.ts';
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What the storefront tells of a visit. */
export const visitReport = z.object({
  /** The browser's random name for its visit; goes no further than its hash. */
  visit: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  audience: z.enum(VISITORS),
  steps: z.array(z.enum(FUNNEL_STEPS)).min(1).max(FUNNEL_STEPS.length),
});
export type VisitReport = z.infer<typeof visitReport>;

/** SHA-256: rows can be joined, and from a row nobody finds the browser that still knows the name. */
export const visitHash = (visit: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash('sha256').update(visit).digest());
