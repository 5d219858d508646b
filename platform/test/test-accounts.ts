import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { openDatabase } from '../src/adapters/database/prisma.ts';
import { openJobQueue } from '../src/adapters/job-queue/graphile.ts';
import { passwordHashing } from '../src/domains/accounts/hashing.ts';
import { ensureAccount, type OwnAccount } from '../src/domains/accounts/own-account.ts';
import { accountStore } from '../src/domains/accounts/store.ts';
import { accountsTelemetry } from '../src/domains/accounts/telemetry.ts';
import { systemClock } from '../src/kernel/clock.ts';

/** Good enough for every rule, and nobody's. */
export const TEST_PASSWORD = 'correct horse battery';

/** An account, there without a mail; one that is there stays. Answers its id. */
export async function makeAccount(
  databaseUrl: string,
  { email, role = 'shopper', password = TEST_PASSWORD, name = '' }: Partial<OwnAccount> & { readonly email: string },
): Promise<string> {
  const telemetry = recordingTelemetry();
  const database = openDatabase({ url: databaseUrl, connectionsMax: 1, telemetry });
  const jobQueue = openJobQueue({ database, databaseUrl, clock: systemClock, telemetry, concurrency: 1 });
  try {
    const passwords = passwordHashing(accountsTelemetry(telemetry, systemClock));
    const accounts = accountStore(database, jobQueue, systemClock);
    return (await ensureAccount({ accounts, passwords, clock: systemClock }, { email, role, password, name })).account.id;
  } finally {
    await jobQueue.close();
    await database.$disconnect();
  }
}
