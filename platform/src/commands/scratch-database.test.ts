import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../kernel/config.ts';
import { freePort } from '../local/ports.ts';
import { ensurePostgres, type LocalPostgres } from '../local/postgres.ts';
import { withDatabaseServer } from './scratch-database.ts';

let folder: string;
let port: number;
let running: LocalPostgres;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-commands-'));
  chmodSync(folder, 0o755);
  port = await freePort();
  running = await ensurePostgres({ dataDir: path.join(folder, 'running'), port, disposable: true });
});
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});
const urlFor = (dataDir: string, databasePort: number): Promise<string> =>
  withDatabaseServer(
    readConfig({ DATA_DIR: path.join(folder, dataDir), EMBEDDED_POSTGRES_PORT: String(databasePort) }),
    async (url) => url,
  );

test('the running shop of the data folder is found, whatever port it has', async () => {
  expect(await urlFor('running', await freePort())).toBe(running.url);
});

test('the running shop of another data folder is not taken for it', async () => {
  await expect(urlFor('another', port)).rejects.toThrow(`Port ${port} is taken by another program.`);
});
