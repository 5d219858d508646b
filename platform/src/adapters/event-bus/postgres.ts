import {
  busLost,
  busRecovered,
  type ConsumerName,
  outboxBacklog,
  outboxBacklogMax,
  outboxDeleted,
  publish,
  resyncs,
} from '@asyncflow/observability/conventions/events.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../../ports/database.ts';
import type { Consumer, EventBus } from '../../ports/event-bus.ts';
import type { RedisLink } from '../redis/link.ts';
import { deliver, type Handler, type OutboxRow } from './delivery.ts';
import { postgresWakeUps } from './postgres-wake-ups.ts';
import { redisWakeUps } from './redis-wake-ups.ts';

export interface EventBusOptions {
  readonly database: Database;
  readonly databaseUrl: string;
  /** Carries the wake-ups where there is one; otherwise the database does. */
  readonly link?: RedisLink | undefined;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

const BATCH_MAX = 200;
/** The longest a committed event waits when its notification was lost. */
const POLL_MS = 1000;
const BACKOFF_MS = [200, 500, 1000, 2000, 5000] as const;
const RETENTION_HOURS = 24;
const DELETED_AT_ONCE_MAX = 5000;
const CLEAN_EVERY_MS = 10 * 60 * 1000;

interface Position {
  readonly transaction: bigint;
  readonly id: bigint;
}

/** `outbox` rows with a notification to wake the readers of every process. See decisions 0005 and 0028. */
export function openEventBus({ database, databaseUrl, link, clock, telemetry }: EventBusOptions): EventBus {
  const handlers: Handler[] = [];
  const closing = new AbortController();
  const wakes = link ? redisWakeUps(link, clock, closing.signal) : postgresWakeUps(databaseUrl, clock, closing.signal);
  let position: Position | undefined;
  let loop: Promise<void> | undefined;
  telemetry.gauge(outboxBacklogMax, {}, BATCH_MAX);

  /** Before everything that is not visible to this snapshot: a transaction still running has a higher number than xmin, or is it. */
  const here = async (): Promise<Position> => {
    const [row] = await database.$queryRaw<
      { xmin: bigint }[]
    >`SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS xmin`;
    return { transaction: row?.xmin ?? 0n, id: -1n };
  };

  /** Again and again until it works; undefined when the bus is closed before that. */
  const untilClosed = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    while (!closing.signal.aborted)
      try {
        return await work();
      } catch {
        await clock.sleep(POLL_MS, closing.signal);
      }
    return undefined;
  };

  const read = (from: Position): Promise<OutboxRow[]> =>
    database.$queryRaw<OutboxRow[]>`
      SELECT id, transaction, name, payload, traceparent, created_at AS "createdAt" FROM events.outbox
      WHERE (transaction, id) > (${from.transaction}, ${from.id}) AND transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      ORDER BY transaction, id LIMIT ${BATCH_MAX}`;

  /** Hands over what was committed shortly before the snapshot that `until` is of. */
  const replay = async (handler: Handler, seconds: number, until: Position): Promise<void> => {
    const since = new Date(clock.now().getTime() - seconds * 1000);
    let at: Position = { transaction: 0n, id: -1n };
    for (let isLast = false; !isLast && !closing.signal.aborted;) {
      const rows = await database.$queryRaw<OutboxRow[]>`
        SELECT id, transaction, name, payload, traceparent, created_at AS "createdAt" FROM events.outbox
        WHERE (transaction, id) > (${at.transaction}, ${at.id}) AND transaction < ${until.transaction}
          AND name = ${handler.consumer.event.name} AND created_at >= ${since}
        ORDER BY transaction, id LIMIT ${BATCH_MAX}`;
      for (const row of rows) {
        await deliver(handler, row, { database, clock, telemetry, signal: closing.signal });
        at = row;
      }
      isLast = rows.length < BATCH_MAX;
    }
  };

  /** Whether rows after our position may have been deleted already. */
  const fellBehind = (readUpTo: Date): boolean => clock.now().getTime() - readUpTo.getTime() > RETENTION_HOURS * 3_600_000;

  /** Whether there may be more to delete. */
  const clean = async (): Promise<boolean> => {
    const deleted = await database.$executeRaw`
      DELETE FROM events.outbox WHERE id IN (
        SELECT id FROM events.outbox WHERE created_at < ${new Date(clock.now().getTime() - RETENTION_HOURS * 3_600_000)} ORDER BY id LIMIT ${DELETED_AT_ONCE_MAX} FOR UPDATE SKIP LOCKED)`;
    if (deleted > 0) telemetry.count(outboxDeleted, {}, deleted);
    return deleted === DELETED_AT_ONCE_MAX;
  };

  const resync = async (): Promise<void> => {
    position = await here();
    for (const { consumer } of handlers) {
      telemetry.count(resyncs, { consumer: consumer.name as ConsumerName });
      await consumer.resync();
    }
  };

  /** Until when everything has been read; undefined when there may be no more for now. */
  const turn = async (): Promise<Date | undefined> => {
    const rows = position ? await read(position) : [];
    telemetry.gauge(outboxBacklog, {}, rows.length);
    for (const row of rows) {
      for (const handler of handlers)
        if (handler.consumer.event.name === row.name)
          await deliver(handler, row, { database, clock, telemetry, signal: closing.signal });
      if (closing.signal.aborted) return undefined;
      position = { transaction: row.transaction, id: row.id };
    }
    return rows.length === BATCH_MAX ? rows.at(-1)?.createdAt : undefined;
  };

  const run = async (): Promise<void> => {
    let failures = 0;
    let readUpTo = clock.now();
    let cleanedAt = clock.now().getTime();
    while (!closing.signal.aborted) {
      try {
        if (fellBehind(readUpTo)) await resync();
        const more = await turn();
        if (failures > 0) telemetry.log(busRecovered, {});
        failures = 0;
        readUpTo = more ?? clock.now();
        if (clock.now().getTime() - cleanedAt > CLEAN_EVERY_MS && !(await clean())) cleanedAt = clock.now().getTime();
        if (!more) await wakes.next(POLL_MS);
      } catch (error) {
        if (closing.signal.aborted) return;
        if (failures === 0) telemetry.log(busLost, { cause: error instanceof Error ? error.name : 'unknown' });
        failures += 1;
        await clock.sleep(BACKOFF_MS[Math.min(failures, BACKOFF_MS.length) - 1] ?? 5000, closing.signal);
      }
    }
  };

  return {
    append: (transaction, event, payload) =>
      telemetry.span(
        publish,
        { attributes: { 'messaging.system': 'postgresql', 'messaging.destination.name': event.name } },
        async () => {
          await transaction.$executeRaw`
          INSERT INTO events.outbox (name, payload, traceparent) VALUES (${event.name}, ${JSON.stringify(event.payload.parse(payload))}::jsonb, ${telemetry.traceparent() ?? null})`;
          await wakes.send(transaction);
        },
      ),
    async subscribe<P>(consumer: Consumer<P>) {
      const taken = await untilClosed(here);
      if (!taken) return;
      position ??= taken;
      const handler = { consumer: consumer as Consumer<unknown>, from: taken.transaction };
      handlers.push(handler);
      loop ??= run();
      const { replaySeconds } = consumer;
      if (replaySeconds !== undefined)
        await untilClosed(() => replay({ ...handler, from: 0n, replays: true }, replaySeconds, taken));
    },
    async countUnread({ name }, committedBefore, max) {
      if (!position) return 0;
      const [row] = await database.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM (
          SELECT FROM events.outbox WHERE (transaction, id) > (${position.transaction}, ${position.id}) AND name = ${name} AND created_at < ${committedBefore}
          LIMIT ${max}) AS unread`;
      return row?.count ?? 0;
    },
    async close() {
      closing.abort();
      await loop;
      await wakes.close();
    },
  };
}
