import { z } from 'zod';
import { defineEvent } from '../../kernel/events.ts';

/** Committed with the order it tells of; ids only. */
export const orderPlaced = defineEvent(
  'orders.order-placed',
  z.object({
    orderId: z.string(),
    /** The browser's own name for its visit: joins the order with its funnel. */
    visitId: z.string().nullable(),
    /** Placed by a journey or a load test. */
    synthetic: z.boolean(),
  }),
);
export type OrderPlaced = z.infer<typeof orderPlaced.payload>;
