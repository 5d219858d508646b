import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { Database } from '../../ports/database.ts';

export interface DatabaseOptions {
  readonly url: string;
  readonly connectionsMax: number;
}

/** Connects on first use; close with `$disconnect()`. */
export function openDatabase({ url, connectionsMax }: DatabaseOptions): Database {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: connectionsMax, connectionTimeoutMillis: 5000 }),
    errorFormat: 'minimal',
  });
}
