import type { Clock } from '../../kernel/clock.ts';
import type { Database, Transaction } from '../../ports/database.ts';
import type { JobQueue } from '../../ports/job-queue.ts';
import type { AccountMail, MailKind } from './mailed-link.ts';
import { sendMail } from './send-mail.ts';

export interface MailStore {
  /** Keeps the mail and asks for its sending, both or neither. */
  ask(mail: AccountMail, options: { readonly synthetic: boolean }): Promise<void>;
  /** Undefined when it is used, too old, or never was. */
  find(id: string, kind?: MailKind): Promise<AccountMail | undefined>;
  /** Those of the account and to its address, the newest first. */
  ofPerson(account: { readonly id: string; readonly email: string }): Promise<readonly AccountMail[]>;
  remove(id: string): Promise<void>;
  /** Deletes those that are too old. Answers the rows left. */
  sweep(): Promise<number>;
}

/** The same inside a transaction of another store. */
export async function askForMail(
  transaction: Transaction,
  jobQueue: JobQueue,
  mail: AccountMail,
  synthetic: boolean,
): Promise<void> {
  await transaction.accountMail.create({ data: mail });
  await jobQueue.enqueue(transaction, sendMail, { mailId: mail.id }, { synthetic });
}

export const mailStore = (database: Database, jobQueue: JobQueue, clock: Clock): MailStore => ({
  ask: (mail, { synthetic }) => database.$transaction((transaction) => askForMail(transaction, jobQueue, mail, synthetic)),
  async find(id, kind) {
    const where = { id, expiresAt: { gt: clock.now() }, ...(kind === undefined ? {} : { kind }) };
    return (await database.accountMail.findFirst({ where })) ?? undefined;
  },
  ofPerson: ({ id, email }) =>
    database.accountMail.findMany({ where: { OR: [{ accountId: id }, { email }] }, orderBy: { createdAt: 'desc' } }),
  async remove(id) {
    await database.accountMail.deleteMany({ where: { id } });
  },
  async sweep() {
    await database.accountMail.deleteMany({ where: { expiresAt: { lte: clock.now() } } });
    return database.accountMail.count();
  },
});
