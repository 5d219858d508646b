import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { eventually, until } from '../../test/eventually.ts';
import { LocalError } from './errors.ts';
import { migrate } from './migrations.ts';
import { answers, freePort } from './ports.ts';
import { clusterFolder, ensurePostgres, postgresPid } from './postgres.ts';

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
};

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-postgres-'));
    chmodSync(dataDir, 0o755);
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  test('keeps its data over a kill -9, and a server left behind is adopted', async () => {
    const port = await freePort();
    const first = await ensurePostgres({ dataDir, port });
    expect(first.adopted).toBe(false);
    expect(await migrate(first.url)).not.toHaveLength(0);
    expect(await migrate(first.url)).toHaveLength(0);
    await query(first.url, "INSERT INTO catalogue.brand (id, name_ko) VALUES ('a', '가')");

    const second = await ensurePostgres({ dataDir, port });
    expect(second.adopted).toBe(true);

    const pid = Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    for (let alive = true; alive;)
      try {
        process.kill(pid, 0);
        await new Promise((resolve) => setImmediate(resolve));
      } catch {
        alive = false;
      }
    // The children of a killed postmaster notice by themselves; until then the data folder is in use.
    let third: Awaited<ReturnType<typeof ensurePostgres>> | undefined;
    for (let attempt = 0; third === undefined && attempt < 20; attempt += 1)
      third = await ensurePostgres({ dataDir, port }).catch(() => undefined);
    expect(await query(third?.url ?? '', 'SELECT id FROM catalogue.brand')).toEqual([{ id: 'a' }]);
    await third?.stop();
  });

  test('runs from a data folder that only its owner may enter, as root too', async () => {
    const closed = path.join(dataDir, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const home = path.join(closed, 'data');
    try {
      const server = await ensurePostgres({ dataDir: home, port: await freePort() });
      expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.stop();
    } finally {
      rmSync(path.dirname(clusterFolder(home)), { recursive: true, force: true });
    }
  });

  test('a taken port is told with its variable', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await expect(ensurePostgres({ dataDir, port })).rejects.toThrow(
      new LocalError(`Port ${port} is taken by another program. Stop it, or set EMBEDDED_POSTGRES_PORT to a free port.`),
    );
    await new Promise((resolve) => other.close(resolve));
  }, 30_000);

  test('the data folder of another version is told with its variable', async () => {
    mkdirSync(path.join(dataDir, 'postgres'));
    writeFileSync(path.join(dataDir, 'postgres/PG_VERSION'), '17\n');
    await expect(ensurePostgres({ dataDir, port: await freePort() })).rejects.toThrow(
      /belongs to PostgreSQL 17, this is 18\. Set DATA_DIR/,
    );
  });

  test('a data folder whose password is gone is told, and no server is left running', async () => {
    const port = await freePort();
    await (await ensurePostgres({ dataDir, port })).stop();
    rmSync(path.join(dataDir, 'postgres.password'));
    await expect(ensurePostgres({ dataDir, port })).rejects.toThrow(
      /^The embedded PostgreSQL does not let its owner in: .*password.*\. Set DATA_DIR to another folder\.$/,
    );
    expect(await answers(port)).toBe(false);
  });

  test('a server that runs and answers nobody is told, and not waited for', async () => {
    const port = await freePort();
    const server = await ensurePostgres({ dataDir, port });
    const pid = postgresPid(dataDir) ?? 0;
    process.kill(pid, 'SIGSTOP');
    try {
      await expect(ensurePostgres({ dataDir, port })).rejects.toThrow(
        /^The embedded PostgreSQL runs and does not answer within 10 s\. End its processes, or set DATA_DIR/,
      );
    } finally {
      process.kill(pid, 'SIGCONT');
      await server.stop();
    }
  });

  test('a server that does not end in order is ended all the same', async () => {
    const port = await freePort();
    const server = await ensurePostgres({ dataDir, port });
    const [checkpointer] = await query(server.adminUrl, "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'");
    process.kill((checkpointer as { readonly pid: number }).pid, 'SIGSTOP');
    await server.stop(1);
    expect(await answers(port)).toBe(false);
    expect(postgresPid(dataDir)).toBeUndefined();
  });

  test('a server that ends while its owner is made is told by an error, and ends nobody else', async () => {
    const port = await freePort();
    const server = await ensurePostgres({ dataDir, port });
    const other = new Client({ connectionString: server.adminUrl });
    other.on('error', () => undefined);
    await other.connect();
    // Making a role waits for this lock; reading roles does not.
    await other.query('DROP ROLE exporter');
    await other.query('BEGIN; LOCK TABLE pg_authid IN SHARE MODE');
    const ensured = ensurePostgres({ dataDir, port });
    ensured.catch(() => undefined);
    const [waiting] = await eventually(
      () =>
        query(
          server.adminUrl,
          "SELECT pid FROM pg_stat_activity WHERE query LIKE 'CREATE ROLE exporter%' AND wait_event_type = 'Lock'",
        ),
      (rows) => rows.length === 1,
    );
    process.kill((waiting as { readonly pid: number }).pid, 'SIGKILL');
    await expect(ensured).rejects.toThrow(/terminated/);
    // The server ends all sessions then, and recovers.
    await until(() =>
      query(server.url, 'SELECT 1').then(
        () => true,
        () => false,
      ),
    );
    await server.stop();
  });

  test('a data folder that is a file is told with its variable', async () => {
    const file = path.join(dataDir, 'file');
    writeFileSync(file, '');
    await expect(ensurePostgres({ dataDir: path.join(file, 'below'), port: await freePort() })).rejects.toThrow(
      /cannot be used: .*Set DATA_DIR/,
    );
  });
});
