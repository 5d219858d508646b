import { keptSecret } from '@asyncflow/observability/node/kept-secret.ts';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../kernel/config.ts';
import { PROBER } from './accounts.ts';
import { runCommand } from './command-line.ts';
import { localConfig } from './environment.ts';
import { dataFolderError, LocalError } from './errors.ts';
import { onInterrupt } from './interrupts.ts';
import { memoryOf } from './memory.ts';
import { postgresPid, type LocalPostgres } from './postgres.ts';
import { watchPostgres } from './postgres-watch.ts';
import { fillDatabase, migrateDatabase, startPostgres } from './prepare.ts';
import { ROOT, services, type Shared } from './services.ts';
import { step } from './steps.ts';
import { buildStorefront } from './storefront-build.ts';
import { Supervisor } from './supervisor.ts';
import { summary } from './summary.ts';
import { takeOver } from './take-over.ts';

const USAGE = `npm start
Everything, from nothing, on one machine: PostgreSQL, migrations, a seeded shop, platform, storefront, prober; takes no options.
Settings are environment variables or lines of .env: see .env.example. Ctrl-C or SIGTERM ends it in order, and the data stays.`;

type Environment = Readonly<Record<string, string | undefined>>;

let supervisor: Supervisor | undefined;
let postgres: Promise<LocalPostgres | undefined> | undefined;
let endWatch: (() => Promise<void>) | undefined;
let stopping: Promise<never> | undefined;
let hasBegun = false;
const interrupted = new AbortController();

/** Ends what was started, in order, however far that had come; why comes last, where it is seen. */
const stop = (code: number, why = ''): Promise<never> =>
  (stopping ??= (async () => {
    if (hasBegun) process.stderr.write('\nstopping …\n');
    interrupted.abort();
    await supervisor?.stop();
    await endWatch?.();
    await (await postgres?.catch(() => undefined))?.stop();
    if (hasBegun) process.stderr.write('stopped; the data stays\n');
    process.stderr.write(why);
    process.exit(code);
  })());
// Who reads along may be gone (`| head`): the shop goes on, and ends in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
onInterrupt(
  () => void stop(0),
  () => supervisor?.kill(),
);

async function start(): Promise<void> {
  const began = performance.now();
  const { config: read, environment } = localConfig(path.join(ROOT, '.env'));
  const config = { ...read, DATA_DIR: path.resolve(ROOT, read.DATA_DIR) };
  try {
    await run(config, environment, began);
  } catch (error) {
    throw dataFolderError(config.DATA_DIR, error);
  }
}

async function run(config: Config, environment: Environment, began: number): Promise<void> {
  mkdirSync(config.DATA_DIR, { recursive: true });
  const shared = {
    databaseUrl: config.databaseUrl,
    forwardedSecret: config.FORWARDED_SECRET ?? keptSecret(config.DATA_DIR, 'forwarded-secret'),
    tokenSecret: config.TOKEN_SECRET ?? keptSecret(config.DATA_DIR, 'token-secret'),
    proberPassword: keptSecret(config.DATA_DIR, PROBER.passwordFile),
  };
  const survivors = await takeOver(
    config.DATA_DIR,
    services(config, shared),
    config.DATABASE_URL === undefined ? { EMBEDDED_POSTGRES_PORT: config.EMBEDDED_POSTGRES_PORT } : {},
  );
  if (survivors.length > 0) process.stderr.write(`  an earlier run was killed; ended what it left: ${survivors.join(', ')}\n`);

  postgres = startPostgres(config);
  const embedded = await postgres;
  hasBegun = embedded !== undefined;
  const databaseUrl = embedded?.url ?? config.databaseUrl;
  await migrateDatabase(databaseUrl);
  if (stopping !== undefined) return;
  hasBegun = true;
  const build = step('storefront', async (progress) => {
    progress('building');
    const result = await buildStorefront(ROOT, config.DATA_DIR, environment, interrupted.signal);
    progress(
      result.built
        ? `built${result.peakMegabytes === undefined ? '' : `, ${result.peakMegabytes} MB at its peak`}`
        : 'built before',
    );
    return result;
  });
  // A storefront that cannot be built ends the start at once.
  const failed = build.then(() => new Promise<never>(() => undefined));
  await Promise.race([failed, serve(config, environment, { ...shared, databaseUrl }, embedded !== undefined, build)]);
  if (stopping !== undefined || supervisor === undefined) return;
  const pids = [...supervisor.pids()];
  const memory = new Map<string, number | undefined>([
    ...pids.map(([name, pid]) => [name, memoryOf([pid])] as const),
    ['PostgreSQL', embedded === undefined ? undefined : memoryOf([postgresPid(config.DATA_DIR) ?? -1])],
    ['this supervisor', Math.round(process.memoryUsage().rss / 1024 / 1024)],
  ]);
  const { peakMegabytes } = await build;
  process.stdout.write(
    summary({
      config,
      memory,
      seconds: (performance.now() - began) / 1000,
      buildPeakMegabytes: peakMegabytes,
      isEmbedded: embedded !== undefined,
    }),
  );
}

/** What stands on a migrated database: its products, and the processes. */
async function serve(
  config: Config,
  environment: Environment,
  shared: Shared,
  isEmbedded: boolean,
  build: Promise<unknown>,
): Promise<void> {
  await fillDatabase(shared.databaseUrl, config.DATA_DIR);
  if (stopping !== undefined) return;
  if (isEmbedded)
    endWatch = watchPostgres({ dataDir: config.DATA_DIR, port: config.EMBEDDED_POSTGRES_PORT }, (line) =>
      process.stderr.write(`${line}\n`),
    );
  supervisor = new Supervisor(config, environment);
  for (const service of services(config, shared)) {
    if (service.name === 'storefront') await build;
    if (stopping !== undefined) return;
    await step(service.name, () => supervisor?.start(service) ?? Promise.resolve());
  }
}

await runCommand({ usage: USAGE }, async () => {
  try {
    await start();
  } catch (error) {
    // What fails because it is being stopped is no news.
    await stop(1, `${error instanceof LocalError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  }
});
