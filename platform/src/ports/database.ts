import type { PrismaClient, Prisma } from '../generated/prisma/client.ts';

/** PostgreSQL through Prisma. Only a domain's `store.ts` and the adapters use it. */
export type Database = PrismaClient;
/** Inside `database.$transaction(async (transaction) => …)`. */
export type Transaction = Prisma.TransactionClient;
