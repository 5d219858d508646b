import { FUNNEL_STEPS } from '@asyncflow/observability/conventions/rum.ts';
import { VISITORS } from '@asyncflow/observability/conventions/storefront.ts';
import { z } from 'zod';
import { VISIT_NAME } from '../../kernel/visit.ts';

/** What the storefront tells of a visit. */
export const visitReport = z.object({
  /** The browser's random name for its visit; goes no further than its hash. */
  visit: z.string().regex(VISIT_NAME),
  audience: z.enum(VISITORS),
  steps: z.array(z.enum(FUNNEL_STEPS)).min(1).max(FUNNEL_STEPS.length),
});
export type VisitReport = z.infer<typeof visitReport>;
