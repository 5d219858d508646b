import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { endSurvivors } from './child.ts';
import { localConfig } from './environment.ts';
import { dataFolderError, LocalError } from './errors.ts';
import { memoryOf } from './memory.ts';
import { expectFree } from './ports.ts';
import { postgresPid, type LocalPostgres } from './postgres.ts';
import { prepareDatabase } from './prepare.ts';
import { keptSecret } from './secret.ts';
import { ROOT, services } from './services.ts';
import { step } from './steps.ts';
import { buildStorefront } from './storefront-build.ts';
import { Supervisor } from './supervisor.ts';
import { summary } from './summary.ts';

// `npm start`: everything, from nothing, on one machine. Ctrl-C or SIGTERM ends it in order; after a kill -9 the next start cleans up.

let supervisor: Supervisor | undefined;
let postgres: LocalPostgres | undefined;
let stopping = false;

async function stop(code: number): Promise<never> {
  if (stopping) process.exit(1);
  stopping = true;
  process.stderr.write('\nstopping …\n');
  await supervisor?.stop();
  await postgres?.stop();
  process.stderr.write('stopped; the data stays\n');
  process.exit(code);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

async function start(): Promise<void> {
  const began = performance.now();
  const { config: read, environment } = localConfig(path.join(ROOT, '.env'));
  const config = { ...read, DATA_DIR: path.resolve(ROOT, read.DATA_DIR) };
  try {
    mkdirSync(config.DATA_DIR, { recursive: true });
  } catch (error) {
    throw dataFolderError(config.DATA_DIR, error);
  }
  const shared = {
    databaseUrl: config.databaseUrl,
    merchantToken: config.MERCHANT_TOKEN ?? keptSecret(config.DATA_DIR, 'merchant-token'),
    forwardedSecret: config.FORWARDED_SECRET ?? keptSecret(config.DATA_DIR, 'forwarded-secret'),
  };
  const planned = services(config, shared);
  const survivors = await endSurvivors(
    config.DATA_DIR,
    planned.map(({ name }) => name),
  );
  if (survivors.length > 0) process.stderr.write(`  an earlier run was killed; ended what it left: ${survivors.join(', ')}\n`);
  for (const { ports } of planned) await expectFree(ports);

  const build = step('storefront', async (progress) => {
    progress('building');
    const result = await buildStorefront(ROOT, config.DATA_DIR, environment);
    progress(
      result.built
        ? `built${result.peakMegabytes === undefined ? '' : `, ${result.peakMegabytes} MB at its peak`}`
        : 'built before',
    );
    return result;
  });
  build.catch(() => undefined);
  const database = await prepareDatabase(config);
  postgres = database.postgres;
  supervisor = new Supervisor(config, environment);
  for (const service of services(config, { ...shared, databaseUrl: database.url })) {
    if (service.name === 'storefront') await build;
    if (stopping) return;
    await step(service.name, () => supervisor?.start(service) ?? Promise.resolve());
  }
  const pids = [...supervisor.pids()];
  const memory = new Map<string, number | undefined>([
    ...pids.map(([name, pid]) => [name, memoryOf([pid])] as const),
    ['PostgreSQL', postgres === undefined ? undefined : memoryOf([postgresPid(config.DATA_DIR) ?? -1])],
    ['this supervisor', Math.round(process.memoryUsage().rss / 1024 / 1024)],
  ]);
  const { peakMegabytes } = await build;
  process.stdout.write(
    summary({
      config,
      memory,
      seconds: (performance.now() - began) / 1000,
      buildPeakMegabytes: peakMegabytes,
      isEmbedded: postgres !== undefined,
    }),
  );
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof LocalError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  await stop(1);
}
