import type { z } from 'zod';

/** Something that happened, written to the outbox in the transaction that made it happen. */
export interface EventDefinition<P = unknown> {
  /** `<domain>.<what-happened>` */
  readonly name: string;
  readonly payload: z.ZodType<P>;
}

export const defineEvent = <P>(name: string, payload: z.ZodType<P>): EventDefinition<P> => ({ name, payload });
