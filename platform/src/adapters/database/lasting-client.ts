import pg from 'pg';
import { givenUpAfter, SILENCE_MS_MAX } from './silence.ts';

const CONNECT_MS_MAX = 5000;
const SPEAK_EVERY_MS = 10_000;

/**
 * A session that lasts. It says something now and then, so that silence means on either side that the other one is gone: here the
 * connection ends, and the server lets go of what a session held that it alone still believed in. Not connected yet.
 */
export function lastingClient(connectionString: string): pg.Client {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    stream: givenUpAfter(SILENCE_MS_MAX),
  });
  let timer: NodeJS.Timeout | undefined;
  let hasEnded = false;
  const speak = (): void => {
    if (!hasEnded) timer = setTimeout(() => void client.query('SELECT 1').then(speak, speak), SPEAK_EVERY_MS);
  };
  client.on('error', () => undefined);
  client.once('connect', () => void client.query(`SET idle_session_timeout = ${SILENCE_MS_MAX}`).then(speak, speak));
  client.once('end', () => {
    hasEnded = true;
    clearTimeout(timer);
  });
  return client;
}
