import type { Clock } from '../../kernel/clock.ts';
import type { PersonalData } from '../../kernel/domain.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Role } from '../../kernel/viewer.ts';
import { fromKernel, toKernel, type Database, type Transaction } from '../../ports/database.ts';
import type { JobQueue } from '../../ports/job-queue.ts';
import type { Account } from './account.ts';
import { askForMail } from './mail-store.ts';
import type { AccountMail } from './mailed-link.ts';
import { insertSession, type NewSession } from './session-store.ts';

/** Sends go with what they tell of. */
export interface Notice {
  readonly mail: AccountMail;
  readonly synthetic: boolean;
}

export interface AccountStore {
  byId(id: string): Promise<Account | undefined>;
  byEmail(email: string): Promise<Account | undefined>;
  /** Undefined when the address has an account. */
  create(account: Account): Promise<Account | undefined>;
  /** Uses up the mailed link, makes the account and signs it in; `expired` when the link is gone or the address has an account by now. */
  confirmSignUp(
    mailId: string,
    account: Pick<Account, 'id' | 'name' | 'passwordHash'>,
    session: NewSession,
  ): Promise<Account | 'expired'>;
  /** Signs in, if the password is still the one that was verified; `rehashed` replaces its hash. */
  signIn(account: Account, session: NewSession, rehashed: string | undefined): Promise<'signed-in' | 'changed'>;
  /** Uses up the mailed link, sets the password of the account that has the mail's address, ends all its sessions and begins one. */
  resetPassword(mailId: string, passwordHash: string, session: NewSession, notice: Notice): Promise<Account | 'expired'>;
  /** Sets the password if it is still the one that was verified, ends every session but this, and makes mailed links void. */
  changePassword(account: Account, passwordHash: string, sessionId: string, notice: Notice): Promise<Account | 'changed'>;
  /** Uses up the mailed link of this account; `expired` when it is gone or the address has an account by now. */
  confirmEmailChange(mailId: string, accountId: string, notice: Notice): Promise<Account | 'expired'>;
  update(id: string, change: { readonly name?: string; readonly language?: Locale }): Promise<Account | undefined>;
  /** Refused when no administrator would be left. */
  setRole(email: string, role: Role): Promise<Account | 'no-account' | 'last-administrator'>;
  /** Erases what every domain knows of the account, if the password is still the one that was verified: all of it or nothing. */
  erase(account: Account, data: readonly PersonalData[]): Promise<'erased' | 'changed' | 'last-administrator'>;
  /** This domain's own part of it. */
  eraseOwn: PersonalData['erase'];
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002';
/** Takes back what a transaction has done so far. */
class Undone extends Error {}

const ERASE_MS_MAX = 20_000;

/** Accounts over PostgreSQL. Whatever changes one locks its row first, so that what was verified still holds. */
export function accountStore(database: Database, jobQueue: JobQueue, clock: Clock): AccountStore {
  const locked = async (transaction: Transaction, id: string): Promise<Account | undefined> => {
    await transaction.$queryRaw`SELECT 1 FROM accounts.account WHERE id = ${id} FOR UPDATE`;
    return (await transaction.account.findUnique({ where: { id } })) ?? undefined;
  };
  const lockedAsVerified = async (transaction: Transaction, verified: Account): Promise<Account | undefined> => {
    const account = await locked(transaction, verified.id);
    return account?.passwordHash === verified.passwordHash ? account : undefined;
  };
  const useUp = async (transaction: Transaction, mailId: string, kind: AccountMail['kind']): Promise<AccountMail | undefined> => {
    const mail = await transaction.accountMail.findFirst({ where: { id: mailId, kind, expiresAt: { gt: clock.now() } } });
    const { count } = await transaction.accountMail.deleteMany({ where: { id: mailId } });
    return count === 0 ? undefined : (mail ?? undefined);
  };
  /** Locked, so that two administrators cannot dismiss each other at once. */
  const isLastAdministrator = async (transaction: Transaction, id: string): Promise<boolean> => {
    const administrators = await transaction.$queryRaw<{ id: string }[]>`
      SELECT id FROM accounts.account WHERE role = 'administrator' ORDER BY id FOR UPDATE`;
    return administrators.length === 1 && administrators[0]?.id === id;
  };
  const tell = (transaction: Transaction, { mail, synthetic }: Notice): Promise<void> =>
    askForMail(transaction, jobQueue, mail, synthetic);
  /** The outcome, or `otherwise` when the address has an account already or what was verified does not hold. */
  const orElse = async <T, O>(otherwise: O, work: (transaction: Transaction) => Promise<T>): Promise<T | O> => {
    try {
      return await database.$transaction(work);
    } catch (error) {
      if (error instanceof Undone || isTaken(error)) return otherwise;
      throw error;
    }
  };
  const eraseOwn: PersonalData['erase'] = async (kernelTransaction, id) => {
    const transaction = fromKernel(kernelTransaction);
    const account = await transaction.account.findUnique({ where: { id } });
    if (!account) return;
    await transaction.accountMail.deleteMany({ where: { OR: [{ accountId: id }, { email: account.email }] } });
    await transaction.account.delete({ where: { id } });
  };

  return {
    byId: async (id) => (await database.account.findUnique({ where: { id } })) ?? undefined,
    byEmail: async (email) => (await database.account.findUnique({ where: { email } })) ?? undefined,
    create: (account) => orElse(undefined, (transaction) => transaction.account.create({ data: account })),
    confirmSignUp: (mailId, begun, session) =>
      orElse('expired' as const, async (transaction) => {
        const mail = await useUp(transaction, mailId, 'sign_up');
        if (!mail) throw new Undone();
        const { email, language } = mail;
        const account = await transaction.account.create({ data: { ...begun, email, language, createdAt: clock.now() } });
        await transaction.accountMail.deleteMany({ where: { email, kind: 'sign_up' } });
        await insertSession(transaction, account.id, session, clock.now());
        return account;
      }),
    signIn: (verified, session, rehashed) =>
      orElse('changed' as const, async (transaction) => {
        const account = await lockedAsVerified(transaction, verified);
        if (!account) throw new Undone();
        if (rehashed !== undefined)
          await transaction.account.update({ where: { id: account.id }, data: { passwordHash: rehashed } });
        await insertSession(transaction, account.id, session, clock.now());
        return 'signed-in' as const;
      }),
    resetPassword: (mailId, passwordHash, session, notice) =>
      orElse('expired' as const, async (transaction) => {
        const mail = await useUp(transaction, mailId, 'password_reset');
        const found = mail && (await transaction.account.findUnique({ where: { email: mail.email } }));
        if (!found || !(await locked(transaction, found.id))) throw new Undone();
        const account = await transaction.account.update({ where: { id: found.id }, data: { passwordHash } });
        await transaction.accountSession.deleteMany({ where: { accountId: account.id } });
        await transaction.accountMail.deleteMany({ where: { OR: [{ accountId: account.id }, { email: account.email }] } });
        await insertSession(transaction, account.id, session, clock.now());
        await tell(transaction, notice);
        return account;
      }),
    changePassword: (verified, passwordHash, sessionId, notice) =>
      orElse('changed' as const, async (transaction) => {
        const before = await lockedAsVerified(transaction, verified);
        if (!before) throw new Undone();
        const account = await transaction.account.update({ where: { id: before.id }, data: { passwordHash } });
        await transaction.accountSession.deleteMany({ where: { accountId: account.id, id: { not: sessionId } } });
        await transaction.accountMail.deleteMany({ where: { OR: [{ accountId: account.id }, { email: account.email }] } });
        await tell(transaction, notice);
        return account;
      }),
    confirmEmailChange: (mailId, accountId, notice) =>
      orElse('expired' as const, async (transaction) => {
        const before = await locked(transaction, accountId);
        const mail = await useUp(transaction, mailId, 'email_change');
        if (!before || mail?.accountId !== accountId) throw new Undone();
        const account = await transaction.account.update({ where: { id: accountId }, data: { email: mail.email } });
        // A link that was mailed to the old address must not open whatever account it has next.
        await transaction.accountMail.deleteMany({ where: { OR: [{ accountId }, { email: before.email }] } });
        await tell(transaction, { ...notice, mail: { ...notice.mail, email: before.email } });
        return account;
      }),
    async update(id, change) {
      const { count } = await database.account.updateMany({ where: { id }, data: change });
      return count === 0 ? undefined : ((await database.account.findUnique({ where: { id } })) ?? undefined);
    },
    setRole: (email, role) =>
      database.$transaction(async (transaction) => {
        const account = await transaction.account.findUnique({ where: { email } });
        if (!account) return 'no-account';
        if (role !== 'administrator' && (await isLastAdministrator(transaction, account.id))) return 'last-administrator';
        return transaction.account.update({ where: { id: account.id }, data: { role } });
      }),
    erase: (verified, data) =>
      database.$transaction(
        async (transaction) => {
          if (await isLastAdministrator(transaction, verified.id)) return 'last-administrator';
          if (!(await lockedAsVerified(transaction, verified))) return 'changed';
          for (const domain of data) await domain.erase(toKernel(transaction), verified.id);
          return 'erased';
        },
        { timeout: ERASE_MS_MAX },
      ),
    eraseOwn,
  };
}
