import type { EventDefinition } from '../kernel/events.ts';
import type { Transaction } from './database.ts';

export interface Delivery<P> {
  readonly id: bigint;
  /** Number of the transaction that wrote it: never goes down from one to the next, replays apart, where an id may. */
  readonly transaction: bigint;
  readonly payload: P;
  /** W3C trace context of the writer. */
  readonly traceparent: string | undefined;
  /** When it was committed to the outbox, UTC. */
  readonly createdAt: Date;
}

export interface Consumer<P> {
  /** Names the consumer in metrics and in the dead-letter table: `search.index`. */
  readonly name: string;
  readonly event: EventDefinition<P>;
  /** Also what was committed so many seconds before it subscribed: for who has no other source to rebuild from. */
  readonly replaySeconds?: number;
  /** Must be idempotent: a delivery repeats after a failure or a restart. */
  handle(delivery: Delivery<P>): Promise<void>;
  /** Called once a delivery is in the dead-letter table; its payload may be what made it fail. */
  gaveUp?(delivery: Omit<Delivery<P>, 'payload'>): void;
  /** Called when deliveries may have been lost (the reader fell behind the outbox's retention): rebuild from the source. */
  resync(): Promise<void>;
}

/** Events between domains, written with the change they tell of and read by every process (fan-out). */
export interface EventBus {
  /** Appends to the outbox inside the caller's transaction; nothing is sent if it rolls back. */
  append<P>(transaction: Transaction, event: EventDefinition<P>, payload: P): Promise<void>;
  /**
   * Starts reading events committed after this call's snapshot; the promise resolves once the position is taken, and what is to be
   * replayed is. Tries until there is a database, or the bus is closed.
   */
  subscribe<P>(consumer: Consumer<P>): Promise<void>;
  /** How many such events, committed before that moment, this process has not dealt with; counted up to `max`. */
  countUnread(event: EventDefinition, committedBefore: Date, max: number): Promise<number>;
  /** Stops reading after the delivery in hand. */
  close(): Promise<void>;
}
