import pg from 'pg';
import type { Clock } from '../../kernel/clock.ts';

export interface WakeUps {
  /** Resolves at the next notification, or after so many milliseconds, or when closed. */
  next(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

const RECONNECT_MS = 1000;

/** Listens on a connection of its own and connects again when it breaks; whoever misses a notification polls. */
export function wakeUps(databaseUrl: string, clock: Clock, signal: AbortSignal): WakeUps {
  let client: pg.Client | undefined;
  let pending = false;
  let wake: (() => void) | undefined;
  const notify = (): void => {
    pending = true;
    wake?.();
  };

  const listen = async (): Promise<void> => {
    while (!signal.aborted) {
      const own = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000, keepAlive: true });
      const ended = new Promise<void>((resolve) => own.once('end', resolve));
      own.on('error', () => undefined);
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
    async next(milliseconds) {
      listening ??= listen();
      if (!pending) {
        const early = new AbortController();
        wake = () => early.abort();
        await clock.sleep(milliseconds, AbortSignal.any([early.signal, signal]));
        wake = undefined;
      }
      pending = false;
    },
    async close() {
      await client?.end().catch(() => undefined);
      await listening;
    },
  };
}
