import { openDatabase } from '../adapters/database/prisma.ts';
import { openEventBus } from '../adapters/event-bus/postgres.ts';
import { recordStore, type RecordStore } from '../domains/catalogue/record-store.ts';
import { isDatabaseUnavailable } from '../adapters/database/failures.ts';
import { systemClock } from '../kernel/clock.ts';
import { localConfig } from '../local/environment.ts';
import { fullDiskError, LocalError } from '../local/errors.ts';
import { migrate } from '../local/migrations.ts';
import { commandTelemetry } from '../local/command-telemetry.ts';
import { withDatabaseServer } from './scratch-database.ts';

/** The products of the shop, running or stopped, for the time of `work`. Throws LocalError when its database goes away. */
export async function withShopRecords<T>(work: (store: RecordStore) => Promise<T>): Promise<T> {
  const { config } = localConfig();
  return withDatabaseServer(config, async (url) => {
    await migrate(url);
    const telemetry = commandTelemetry();
    const database = openDatabase({ url, connectionsMax: 2, telemetry });
    const eventBus = openEventBus({ database, databaseUrl: url, clock: systemClock, telemetry });
    try {
      return await work(recordStore({ database, eventBus, clock: systemClock }));
    } catch (error) {
      if (!isDatabaseUnavailable(error)) throw fullDiskError(error);
      throw new LocalError(
        'The database went away. What was written stays, whole products only; run the command again. Check DATABASE_URL or npm start.',
        { cause: error },
      );
    } finally {
      await eventBus.close();
      await database.$disconnect();
      await telemetry.shutdown();
    }
  });
}

export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
