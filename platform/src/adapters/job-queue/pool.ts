import pg from 'pg';

const CONNECT_MS_MAX = 5000;

/**
 * Connections that may break at any moment. graphile-worker's own pool stops listening for errors a moment before it closes: a database
 * that ends just then would end the process with it.
 */
export function tolerantPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: CONNECT_MS_MAX });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}
