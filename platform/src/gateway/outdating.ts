import type { EventDefinition } from '../kernel/events.ts';
import type { Cache } from '../ports/cache.ts';
import type { EventBus } from '../ports/event-bus.ts';

/** Tells the cache of changes by their events; the writing transaction's number is the version. A gateway without domains hears of it through Redis. */
export async function outdateWith(cache: Cache, eventBus: EventBus, events: readonly EventDefinition[]): Promise<void> {
  for (const event of new Set(events))
    await eventBus.subscribe({
      name: 'gateway.responses',
      event,
      // Not the event's own: it is drawn before the commit, and one handed over later may have a lower one.
      handle: ({ transaction }) => cache.outdate(transaction),
      // What is kept lives shorter than any rebuild takes.
      resync: () => Promise.resolve(),
    });
}
