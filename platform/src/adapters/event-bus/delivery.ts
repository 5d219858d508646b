import {
  CONSUMERS,
  deadLetter,
  deadLettered,
  deliveries,
  deliveryLag,
  handle,
} from '@asyncflow/observability/conventions/events.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import { within } from '../../kernel/deadline.ts';
import type { Database } from '../../ports/database.ts';
import type { Consumer } from '../../ports/event-bus.ts';
import { isDatabaseAway } from '../database/failures.ts';

export interface OutboxRow {
  readonly id: bigint;
  readonly transaction: bigint;
  readonly name: string;
  readonly payload: unknown;
  readonly traceparent: string | null;
  readonly createdAt: Date;
}

export interface Handler {
  readonly consumer: Consumer<unknown>;
  /** Transactions before this one were over when it subscribed. */
  readonly from: bigint;
  /** It is handed what was committed before it came: how long ago says nothing of the bus. */
  readonly replays?: boolean;
}

export interface DeliveryMeans {
  readonly database: Database;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  readonly signal: AbortSignal;
}

const ATTEMPTS_MAX = 5;
const BACKOFF_MS = 100;
const HANDLED_WITHIN_MS = 30_000;

/**
 * Hands one event to one consumer: a deadline for each attempt, bounded retries, then the dead-letter table.
 * A payload that does not parse is dead at once. Throws when the database is away: that is nobody's failed attempt.
 */
export async function deliver(
  { consumer, from, replays = false }: Handler,
  row: OutboxRow,
  { database, clock, telemetry, signal }: DeliveryMeans,
): Promise<void> {
  if (row.transaction < from) return;
  const name = CONSUMERS.find((known) => known === consumer.name);
  if (name === undefined) throw new Error(`${consumer.name} is not among the declared consumers`);
  const parsed = consumer.event.payload.safeParse(row.payload);
  const links = row.traceparent === null ? [] : [row.traceparent];
  const delivery = {
    id: row.id,
    transaction: row.transaction,
    traceparent: row.traceparent ?? undefined,
    createdAt: row.createdAt,
  };
  let cause = 'INVALID_PAYLOAD';
  let attempts = 0;
  while (parsed.success && attempts < ATTEMPTS_MAX) {
    attempts += 1;
    try {
      const attributes = {
        'messaging.system': 'postgresql',
        'messaging.destination.name': row.name,
        'asyncflow.consumer': name,
        'asyncflow.attempt': attempts,
      };
      await telemetry.span(handle, { attributes, links }, () =>
        within(HANDLED_WITHIN_MS, clock, consumer.handle({ ...delivery, payload: parsed.data })),
      );
      telemetry.count(deliveries, { consumer: name, outcome: 'handled' });
      if (!replays)
        telemetry.observe(deliveryLag, { consumer: name }, Math.max(0, clock.now().getTime() - row.createdAt.getTime()) / 1000);
      return;
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      cause = error instanceof Error ? error.name : 'unknown';
      if (attempts === ATTEMPTS_MAX) break;
      telemetry.count(deliveries, { consumer: name, outcome: 'retried' });
      await clock.sleep(BACKOFF_MS * 2 ** (attempts - 1), signal);
      // Told to stop: the row is read again by the next process.
      if (signal.aborted) return;
    }
  }
  const attributes = { 'messaging.destination.name': row.name, 'asyncflow.consumer': name };
  await telemetry.span(
    deadLetter,
    { attributes, links },
    () => database.$executeRaw`
      INSERT INTO events.dead_letter (consumer, event_id, name, payload, error_code, attempts)
      VALUES (${name}, ${row.id}, ${row.name}, ${JSON.stringify(row.payload)}::jsonb, ${cause}, ${attempts})
      ON CONFLICT (consumer, event_id) DO NOTHING`,
  );
  consumer.gaveUp?.(delivery);
  telemetry.count(deliveries, { consumer: name, outcome: 'dead-lettered' });
  telemetry.log(deadLettered, { consumer: name, attempts, cause });
}
