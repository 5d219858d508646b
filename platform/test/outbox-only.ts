import type { EventBus } from '../src/ports/event-bus.ts';

/** The writing half of the event bus, for tests in which nobody listens. */
export const outboxOnly: EventBus = {
  append: async (transaction, { name }, payload) => {
    await transaction.outboxEvent.create({ data: { name, payload: JSON.parse(JSON.stringify(payload)) } });
  },
  subscribe: () => Promise.resolve(),
  countUnread: () => Promise.resolve(0),
  close: () => Promise.resolve(),
};
