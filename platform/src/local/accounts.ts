import { keptSecret } from '@asyncflow/observability/node/kept-secret.ts';
import { openDatabase } from '../adapters/database/prisma.ts';
import { openJobQueue } from '../adapters/job-queue/graphile.ts';
import { passwordHashing } from '../domains/accounts/hashing.ts';
import { ensureAccount } from '../domains/accounts/own-account.ts';
import { accountStore } from '../domains/accounts/store.ts';
import { accountsTelemetry } from '../domains/accounts/telemetry.ts';
import { systemClock } from '../kernel/clock.ts';
import { commandTelemetry } from './command-telemetry.ts';

/** Who is there from the first start on. */
export const LOCAL_ACCOUNTS = [
  { email: 'merchant@shop.example', role: 'merchant', name: '판매자', passwordFile: 'merchant-password' },
  { email: 'administrator@shop.example', role: 'administrator', name: '관리자', passwordFile: 'administrator-password' },
  { email: 'prober@shop.example', role: 'shopper', name: 'Prober', passwordFile: 'prober-password' },
] as const;

export const PROBER = LOCAL_ACCOUNTS[2];

/** Makes those that are not there, with passwords kept in the data folder. Answers how many were made. */
export async function ensureLocalAccounts(databaseUrl: string, dataDir: string): Promise<number> {
  const telemetry = commandTelemetry();
  const database = openDatabase({ url: databaseUrl, connectionsMax: 1, telemetry });
  const jobQueue = openJobQueue({ database, databaseUrl, clock: systemClock, telemetry, concurrency: 1 });
  const means = {
    accounts: accountStore(database, jobQueue, systemClock),
    passwords: passwordHashing(accountsTelemetry(telemetry, systemClock)),
    clock: systemClock,
  };
  try {
    let made = 0;
    for (const { passwordFile, ...account } of LOCAL_ACCOUNTS) {
      const { isNew } = await ensureAccount(means, { ...account, password: keptSecret(dataDir, passwordFile) });
      if (isNew) made += 1;
    }
    return made;
  } finally {
    await jobQueue.close();
    await database.$disconnect();
  }
}
