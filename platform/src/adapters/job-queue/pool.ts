import pg from 'pg';
import { givenUpAfter, SILENCE_MS_MAX } from '../database/silence.ts';

const CONNECT_MS_MAX = 5000;

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: boolean | Error) => void) => void;

/** graphile-worker 0.18 gives the connection it listens on back twice when it breaks while it stops: that would end the process. */
function releasedOnce(client: pg.PoolClient): pg.PoolClient {
  const release = client.release.bind(client);
  let isReleased = false;
  client.release = (error) => {
    if (isReleased) return;
    isReleased = true;
    release(error);
  };
  return client;
}

class TolerantPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(connected: Connected): void;
  override connect(connected?: Connected): Promise<pg.PoolClient> | void {
    const connecting = super.connect().then(releasedOnce, (error: unknown) => {
      // Without its code: for some (a server that is recovering, a host without a route) graphile-worker waits up to three minutes between attempts and says nothing.
      throw new Error('no connection', { cause: error });
    });
    if (!connected) return connecting;
    connecting.then(
      (client) => connected(undefined, client, client.release),
      (error: Error) => connected(error, undefined, () => undefined),
    );
  }
}

/**
 * Connections that may break at any moment. graphile-worker's own pool stops listening for errors a moment before it closes: a database
 * that ends just then would end the process with it.
 */
export function tolerantPool(connectionString: string, max: number): pg.Pool {
  const pool = new TolerantPool({
    connectionString,
    max,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    stream: givenUpAfter(SILENCE_MS_MAX),
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}
