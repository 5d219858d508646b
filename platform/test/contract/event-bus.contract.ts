import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deadLettered, deliveries, deliveryLag, outboxBacklog } from '@asyncflow/observability/conventions/events.ts';
import { recordingTelemetry, type RecordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { z } from 'zod';
import type { Clock } from '../../src/kernel/clock.ts';
import { defineEvent } from '../../src/kernel/events.ts';
import type { Delivery, EventBus } from '../../src/ports/event-bus.ts';
import { eventually } from '../eventually.ts';
import { openTestDatabase, type TestDatabase } from '../harness.ts';
import { manualClock, type ManualClock } from '../manual-clock.ts';

export const happened = defineEvent('test.happened', z.object({ number: z.int() }));
const anything = defineEvent('test.happened', z.unknown());

/** One process with a bus of its own over the test's database. */
export interface BusProcess {
  readonly bus: EventBus;
  readonly clock: ManualClock;
  readonly telemetry: RecordingTelemetry;
  /** Numbers of the events whose handling has begun, in order. */
  readonly received: number[];
  readonly resyncs: number;
  /** Starts to consume; `handle` says what becomes of an event. */
  consume(handle?: (delivery: Delivery<{ number: number }>) => Promise<void>, replaySeconds?: number): Promise<void>;
}

export type MakeBus = (options: {
  readonly sandbox: TestDatabase;
  readonly clock: Clock;
  readonly telemetry: RecordingTelemetry;
}) => EventBus;

export function busProcess(makeBus: MakeBus, sandbox: TestDatabase, clock = manualClock(new Date())): BusProcess {
  const telemetry = recordingTelemetry();
  const bus = makeBus({ sandbox, clock, telemetry });
  const received: number[] = [];
  let resyncs = 0;
  return {
    bus,
    clock,
    telemetry,
    received,
    get resyncs() {
      return resyncs;
    },
    consume: (handle = () => Promise.resolve(), replaySeconds) =>
      bus.subscribe({
        ...(replaySeconds === undefined ? {} : { replaySeconds }),
        name: 'search.index',
        event: happened,
        handle: (delivery) => {
          received.push(delivery.payload.number);
          return handle(delivery);
        },
        resync: async () => {
          resyncs += 1;
        },
      }),
  };
}

/** What every event bus promises, whatever carries its wake-ups. */
export function eventBusContract(carrier: string, makeBus: MakeBus): void {
  describe(`the event bus over ${carrier}`, () => {
    let sandbox: TestDatabase;
    let processes: BusProcess[];
    const start = (): BusProcess => {
      const process = busProcess(makeBus, sandbox);
      processes.push(process);
      return process;
    };
    const publish = (bus: EventBus, ...numbers: readonly number[]): Promise<void> =>
      sandbox.database.$transaction(async (transaction) => {
        for (const number of numbers) await bus.append(transaction, happened, { number });
      });
    const receives = ({ received }: BusProcess, count: number) =>
      eventually(
        () => received.length,
        (length) => length >= count,
      );
    /** Waits until the process has looked for events once more and found nothing to hand over. */
    const looksOnce = async ({ clock, telemetry }: BusProcess): Promise<void> => {
      const before = telemetry.values(outboxBacklog).length;
      await eventually(
        async () => {
          await clock.advance(1000);
          return telemetry.values(outboxBacklog).length;
        },
        // The look under way may have begun before what is to be seen.
        (length) => length > before + 1,
      );
    };
    const deadLetters = () => sandbox.database.deadLetter.findMany({ orderBy: { id: 'asc' } });
    /** A promise and what settles it. */
    const gate = () => Promise.withResolvers<void>();

    beforeEach(async () => {
      processes = [];
      sandbox = await openTestDatabase();
    });
    afterEach(async () => {
      for (const { bus } of processes) await bus.close();
      await sandbox.close();
    });

    test('what is committed after the subscription is handed over, in order, over several batches', async () => {
      const process = start();
      await publish(process.bus, -1);
      await process.consume();
      const numbers = Array.from({ length: 250 }, (_, index) => index);
      for (let at = 0; at < numbers.length; at += 50) await publish(process.bus, ...numbers.slice(at, at + 50));
      await receives(process, numbers.length);
      expect(process.received).toEqual(numbers);
    });

    test('an event of a transaction that commits late is neither skipped nor overtaken', async () => {
      const process = start();
      await process.consume();
      const [written, mayCommit] = [gate(), gate()];
      const slow = sandbox.database.$transaction(
        async (transaction) => {
          await process.bus.append(transaction, happened, { number: 1 });
          written.resolve();
          await mayCommit.promise;
        },
        { timeout: 30_000 },
      );
      await written.promise;
      await publish(process.bus, 2);
      await looksOnce(process);
      expect(process.received).toEqual([]);
      mayCommit.resolve();
      await slow;
      await publish(process.bus, 3);
      await receives(process, 3);
      expect(process.received).toEqual([1, 2, 3]);
    });

    test('a consumer that asks for it is handed what was committed before it came, once, and then what comes', async () => {
      const process = start();
      await publish(process.bus, ...Array.from({ length: 250 }, (_, index) => index));
      await process.consume(undefined, 3600);
      await publish(process.bus, 250);
      await receives(process, 251);
      expect(process.received.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 251 }, (_, index) => index));
      // A start late in the day is no slow bus: only the one that came afterwards was waited for.
      await eventually(
        () => process.telemetry.values(deliveryLag).length,
        (observed) => observed > 0,
      );
      expect(process.telemetry.values(deliveryLag)).toHaveLength(1);
      const later = busProcess(makeBus, sandbox, manualClock(new Date(Date.now() + 7_200_000)));
      processes.push(later);
      await later.consume(undefined, 3600);
      expect(later.received).toEqual([]);
    });

    test('a transaction that rolls back tells nobody', async () => {
      const process = start();
      await process.consume();
      const rolledBack = sandbox.database.$transaction(async (transaction) => {
        await process.bus.append(transaction, happened, { number: 1 });
        throw new Error('changed my mind');
      });
      await expect(rolledBack).rejects.toThrow('changed my mind');
      await publish(process.bus, 2);
      await receives(process, 1);
      expect(process.received).toEqual([2]);
    });

    test('a payload that breaks its contract is refused to its writer', async () => {
      const process = start();
      const written = sandbox.database.$transaction((transaction) => process.bus.append(transaction, happened, { number: 0.5 }));
      await expect(written).rejects.toThrow('expected int');
      expect(await sandbox.database.outboxEvent.count()).toBe(0);
    });

    test('every process hears of every event', async () => {
      const [one, other] = [start(), start()];
      await one.consume();
      await other.consume();
      await publish(one.bus, 1, 2);
      await receives(one, 2);
      await receives(other, 2);
      expect([one.received, other.received]).toEqual([
        [1, 2],
        [1, 2],
      ]);
    });

    test('a failing delivery is repeated after 0.1, 0.2, 0.4 and 0.8 s, then put aside, and the next one goes on', async () => {
      const process = start();
      await process.consume(({ payload }) => (payload.number === 1 ? Promise.reject(new TypeError('no')) : Promise.resolve()));
      await publish(process.bus, 1, 2);
      for (const [failed, milliseconds] of [100, 200, 400, 800].entries()) {
        await receives(process, failed + 1);
        await eventually(
          () => process.clock.sleeping,
          (sleeping) => sleeping.includes(milliseconds),
        );
        await process.clock.advance(milliseconds - 1);
        expect(process.received).toHaveLength(failed + 1);
        await process.clock.advance(1);
      }
      await receives(process, 6);
      expect(process.received).toEqual([1, 1, 1, 1, 1, 2]);
      expect(await deadLetters()).toMatchObject([
        { consumer: 'search.index', name: 'test.happened', payload: { number: 1 }, errorCode: 'TypeError', attempts: 5 },
      ]);
      expect(process.telemetry.logs).toContainEqual({
        event: deadLettered.event,
        fields: { consumer: 'search.index', attempts: 5, cause: 'TypeError' },
      });
      await eventually(
        () => process.telemetry.values(deliveries).length,
        (length) => length === 6,
      );
      expect(
        process.telemetry.metrics.filter(({ name }) => name === deliveries.name).map(({ labels }) => labels['outcome']),
      ).toEqual(['retried', 'retried', 'retried', 'retried', 'dead-lettered', 'handled']);
    });

    test('what fails twice and then works is handled, and nothing is put aside', async () => {
      const process = start();
      await process.consume(() => (process.received.length < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve()));
      await publish(process.bus, 1);
      for (const [failed, milliseconds] of [100, 200].entries()) {
        await receives(process, failed + 1);
        await eventually(
          () => process.clock.sleeping,
          (sleeping) => sleeping.includes(milliseconds),
        );
        await process.clock.advance(milliseconds);
      }
      await receives(process, 3);
      await eventually(
        () => process.telemetry.values(deliveries).length,
        (length) => length === 3,
      );
      expect(await deadLetters()).toEqual([]);
    });

    test('a handler that the database has left repeats until it is back, however long that takes', async () => {
      const process = start();
      const gone = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
      await process.consume(() => (process.received.length <= 8 ? Promise.reject(gone) : Promise.resolve()));
      await publish(process.bus, 1);
      await eventually(
        async () => {
          await process.clock.advance(5000);
          return process.received.length;
        },
        (length) => length >= 9,
      );
      await eventually(
        () => process.telemetry.values(deliveries).length,
        (length) => length > 0,
      );
      expect(await deadLetters()).toEqual([]);
    });

    test('an invalid payload is put aside at once, without a call', async () => {
      const process = start();
      await process.consume();
      await sandbox.database.$transaction((transaction) => process.bus.append(transaction, anything, { number: 'three' }));
      await publish(process.bus, 4);
      await receives(process, 1);
      expect(process.received).toEqual([4]);
      expect(await deadLetters()).toMatchObject([{ payload: { number: 'three' }, errorCode: 'INVALID_PAYLOAD', attempts: 0 }]);
    });

    test('a handler that never ends is given up after 30 s', async () => {
      const process = start();
      await process.consume(({ payload }) =>
        payload.number === 1 && process.received.length === 1 ? gate().promise : Promise.resolve(),
      );
      await publish(process.bus, 1);
      await receives(process, 1);
      await process.clock.advance(29_999);
      await eventually(
        () => process.clock.sleepers,
        (sleepers) => sleepers === 1,
      );
      expect(process.received).toEqual([1]);
      await process.clock.advance(1);
      await eventually(
        () => process.telemetry.values(deliveries).length,
        (length) => length === 1,
      );
      await process.clock.advance(100);
      await receives(process, 2);
      expect(process.received).toEqual([1, 1]);
    });

    test('the span of the handling links to the span of the writing, in a trace of its own', async () => {
      const [writer, reader] = [start(), start()];
      let traceparent: string | undefined;
      await reader.consume(async (delivery) => void (traceparent = delivery.traceparent));
      await publish(writer.bus, 1);
      const spanOf = (process: BusProcess, wanted: string) => process.telemetry.spans.find((span) => span.name === wanted);
      const handled = await eventually(
        () => spanOf(reader, 'event.handle'),
        (span) => span !== undefined,
      );
      const written = spanOf(writer, 'event.publish');
      expect(written?.attributes).toEqual({ 'messaging.system': 'postgresql', 'messaging.destination.name': 'test.happened' });
      expect(handled?.links).toEqual([{ traceId: written?.traceId, spanId: written?.spanId }]);
      expect(handled?.traceId).not.toBe(written?.traceId);
      expect(handled?.attributes).toMatchObject({ 'asyncflow.consumer': 'search.index', 'asyncflow.attempt': 1 });
      expect(traceparent).toBe(`00-${written?.traceId}-${written?.spanId}-01`);
    });

    test('closing finishes the delivery in hand and begins no other', async () => {
      const process = start();
      const [begun, mayEnd] = [gate(), gate()];
      let ended = false;
      await process.consume(async () => {
        begun.resolve();
        await mayEnd.promise;
        ended = true;
      });
      await publish(process.bus, 1, 2);
      await begun.promise;
      const closed = process.bus.close();
      mayEnd.resolve();
      await closed;
      expect([ended, process.received]).toEqual([true, [1]]);
    });

    test('a bus can be closed at any moment', async () => {
      await start().bus.close();
      for (let turns = 0; turns < 12; turns += 1) {
        const process = start();
        await process.consume();
        for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        await process.bus.close();
      }
    });
  });
}
