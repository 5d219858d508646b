import { z } from 'zod';
import { defineEvent } from '../../kernel/events.ts';

/** Committed with the order it tells of; ids only. */
export const orderPlaced = defineEvent(
  'orders.order-placed',
  z.object({
    orderId: z.string(),
    /** SHA-256 of the browser's name for its visit: joins the order with its funnel. */
    visitHash: z.string().nullable(),
    /** Placed by a journey or a load test. */
    synthetic: z.boolean(),
  }),
);
export type OrderPlaced = z.infer<typeof orderPlaced.payload>;
