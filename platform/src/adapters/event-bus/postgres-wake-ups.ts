import type pg from 'pg';
import type { Clock } from '../../kernel/clock.ts';
import { lastingClient } from '../database/lasting-client.ts';
import { alarm, type WakeUps } from './wake-ups.ts';

const RECONNECT_MS = 1000;

/** NOTIFY, sent with the commit. Listens on a connection of its own and connects again when it breaks. */
export function postgresWakeUps(databaseUrl: string, clock: Clock, signal: AbortSignal): WakeUps {
  const { notify, next } = alarm(clock, signal);
  let client: pg.Client | undefined;

  const listen = async (): Promise<void> => {
    while (!signal.aborted) {
      const own = lastingClient(databaseUrl);
      const ended = new Promise<void>((resolve) => own.once('end', resolve));
      own.on('notification', notify);
      try {
        await own.connect();
        await own.query('LISTEN asyncflow_events');
        client = own;
        notify();
        // Closed while this was being connected: nobody else will end it.
        if (signal.aborted) await own.end();
        await ended;
      } catch {
        await own.end().catch(() => undefined);
      }
      client = undefined;
      await clock.sleep(RECONNECT_MS, signal);
    }
  };
  let listening: Promise<void> | undefined;

  return {
    async send(transaction) {
      await transaction.$executeRaw`SELECT pg_notify('asyncflow_events', '')`;
    },
    next(milliseconds) {
      listening ??= listen();
      return next(milliseconds);
    },
    async close() {
      await client?.end().catch(() => undefined);
      await listening;
    },
  };
}
