import type { EventDefinition } from '../kernel/events.ts';
import type { Cache } from '../ports/cache.ts';
import type { EventBus } from '../ports/event-bus.ts';

/** Tells the cache of changes by their events; the event's number is the version. A gateway without domains hears of it through Redis. */
export async function outdateWith(cache: Cache, eventBus: EventBus, events: readonly EventDefinition[]): Promise<void> {
  for (const event of new Set(events))
    await eventBus.subscribe({
      name: 'gateway.responses',
      event,
      handle: ({ id }) => cache.outdate(id),
      // What is kept lives shorter than any rebuild takes.
      resync: () => Promise.resolve(),
    });
}
