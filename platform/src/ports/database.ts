import type { PrismaClient, Prisma } from '../generated/prisma/client.ts';
import type { KernelTransaction } from '../kernel/transaction.ts';

/** PostgreSQL through Prisma. Only a domain's `store.ts` and the adapters use it. */
export type Database = PrismaClient;
/** Inside `database.$transaction(async (transaction) => …)`. */
export type Transaction = Prisma.TransactionClient;

/** A transaction on its way to another domain, and what it is made of again when it has arrived. */
export const toKernel = (transaction: Transaction): KernelTransaction => transaction as unknown as KernelTransaction;
export const fromKernel = (transaction: KernelTransaction): Transaction => transaction as unknown as Transaction;
