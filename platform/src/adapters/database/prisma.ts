import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { Database } from '../../ports/database.ts';
import { tellingCommits } from './after-commit.ts';
import { givenUpAfter, SILENCE_MS_MAX } from './silence.ts';
import { observedFactory } from './telemetry.ts';

export interface DatabaseOptions {
  readonly url: string;
  readonly connectionsMax: number;
  readonly telemetry: Telemetry;
}

/** How long a request waits for a connection before it is told that the database is away. */
const CONNECT_MS_MAX = 5000;
const STATEMENT_MS_MAX = 30_000;
/** Longer than Prisma's own two and five seconds, for a burst of orders or sign-ups: better late than refused. */
const TRANSACTION = { maxWait: CONNECT_MS_MAX, timeout: 10_000 } as const;

/** Connects on first use; close with `$disconnect()`. */
export function openDatabase({ url, connectionsMax, telemetry }: DatabaseOptions): Database {
  const factory = new PrismaPg(
    {
      connectionString: url,
      max: connectionsMax,
      connectionTimeoutMillis: CONNECT_MS_MAX,
      statement_timeout: STATEMENT_MS_MAX,
      stream: givenUpAfter(SILENCE_MS_MAX),
      // A process that is lost in the middle of a transaction keeps nobody from the rows it had changed.
      idle_in_transaction_session_timeout: SILENCE_MS_MAX,
    },
    // Connections that sit idle in the pool break when the server goes away: the next statement says so.
    { onPoolError: () => undefined, onConnectionError: () => undefined },
  );
  const adapter = observedFactory(factory, telemetry);
  return tellingCommits(new PrismaClient({ adapter, errorFormat: 'minimal', transactionOptions: TRANSACTION }));
}
