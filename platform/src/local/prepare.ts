import { ensureLocalAccounts } from './accounts.ts';
import { commandTelemetry } from './command-telemetry.ts';
import { openDatabase } from '../adapters/database/prisma.ts';
import { openEventBus } from '../adapters/event-bus/postgres.ts';
import { recordStore } from '../domains/catalogue/record-store.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Config } from '../kernel/config.ts';
import path from 'node:path';
import { fullDiskError } from './errors.ts';
import { migrate } from './migrations.ts';
import { ensurePostgres, type LocalPostgres } from './postgres.ts';
import { seedIfEmpty } from './seed/seed.ts';
import { step } from './steps.ts';

/** The embedded PostgreSQL, running; undefined where DATABASE_URL names another one. */
export const startPostgres = async (config: Config): Promise<LocalPostgres | undefined> =>
  config.DATABASE_URL === undefined
    ? step('PostgreSQL 18', async (progress) => {
        const running = await ensurePostgres({ dataDir: config.DATA_DIR, port: config.EMBEDDED_POSTGRES_PORT });
        progress(running.adopted ? 'was still running' : `in ${config.DATA_DIR}`);
        return running;
      })
    : undefined;

/** Applies the migrations that are missing. */
export const migrateDatabase = (url: string): Promise<void> =>
  step('migrations', async (progress) => {
    const applied = await migrate(url);
    progress(applied.length === 0 ? 'nothing to apply' : `${applied.length} applied`);
  });

/** Makes the accounts of this machine, and fills a migrated database that is empty. */
export async function fillDatabase(url: string, dataDir: string): Promise<void> {
  await step('accounts', async (progress) => {
    const made = await ensureLocalAccounts(url, dataDir);
    progress(made === 0 ? 'there' : `${made} made`);
  });
  await step('products', async (progress) => {
    const telemetry = commandTelemetry();
    const database = openDatabase({ url, connectionsMax: 2, telemetry });
    const eventBus = openEventBus({ database, databaseUrl: url, clock: systemClock, telemetry });
    try {
      const created = await seedIfEmpty({
        records: recordStore({ database, eventBus, clock: systemClock }),
        mark: path.join(dataDir, 'seeding'),
        onProgress: (done, total) => progress(`${done} of ${total}`),
      });
      progress(created === 0 ? `${await database.product.count()} there` : `${created} made`);
    } catch (error) {
      throw fullDiskError(error);
    } finally {
      await eventBus.close();
      await database.$disconnect();
    }
  });
}
