import { z } from 'zod';
import { defineEvent } from '../../kernel/events.ts';

/** What is read of an order that was placed. */
export const orderPlaced = defineEvent(
  'orders.order-placed',
  z.object({ orderId: z.string(), visitId: z.string().optional(), synthetic: z.boolean() }),
);
export type OrderPlaced = z.infer<typeof orderPlaced.payload>;
