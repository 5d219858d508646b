import type { PersonalData } from '../../kernel/domain.ts';
import { forbidden, type Forbidden } from '../../kernel/user-errors.ts';
import { WRONG, type TooManyAttempts, type WrongCredentials } from './errors.ts';
import { guessOwnPassword } from './guess.ts';
import type { Caller, Means } from './means.ts';

export interface DataExport {
  readonly __typename: 'DataExport';
  readonly fileName: string;
  readonly json: string;
}
export interface AccountDeleted {
  readonly __typename: 'AccountDeleted';
  readonly at: Date;
}

/** By domain; a function, since domains are still being built when this one is. */
export interface MyDataMeans extends Means {
  personalData(): ReadonlyMap<string, PersonalData>;
}
interface Asked {
  readonly password: string;
}

/** Everything every domain keeps about the account. */
export async function exportMyData(
  means: MyDataMeans,
  caller: Caller,
  { password }: Asked,
): Promise<DataExport | WrongCredentials | TooManyAttempts | Forbidden> {
  const viewer = await caller.viewer();
  if (!viewer) return forbidden('sign-in');
  const account = await guessOwnPassword(means, viewer.accountId, caller.clientAddress, password);
  if ('__typename' in account) return account;
  const exportedAt = means.clock.now().toISOString();
  const parts = await Promise.all(
    [...means.personalData()].map(async ([domain, data]) => [domain, await data.exportOf(account.id)] as const),
  );
  return {
    __typename: 'DataExport',
    fileName: `my-data-${exportedAt.slice(0, 10)}.json`,
    json: JSON.stringify({ exportedAt, ...Object.fromEntries(parts) }, undefined, 2),
  };
}

/** Erases the account and what is personal in every domain, in one transaction; this domain's own part is the last. */
export async function deleteAccount(
  means: MyDataMeans,
  caller: Caller,
  { password }: Asked,
): Promise<AccountDeleted | WrongCredentials | TooManyAttempts | Forbidden> {
  const viewer = await caller.viewer();
  if (!viewer) return forbidden('sign-in');
  const account = await guessOwnPassword(means, viewer.accountId, caller.clientAddress, password);
  if ('__typename' in account) return account;
  const all = [...means.personalData()];
  const others = all.filter(([domain]) => domain !== 'accounts');
  const own = all.filter(([domain]) => domain === 'accounts');
  const outcome = await means.accounts.erase(
    account,
    [...others, ...own].map(([, data]) => data),
  );
  if (outcome === 'last-administrator') return forbidden('another-administrator');
  if (outcome === 'changed') return WRONG;
  await means.throttle.forget({ kind: 'sign-in', email: account.email });
  await means.throttle.forget({ kind: 'account', accountId: account.id });
  return { __typename: 'AccountDeleted', at: means.clock.now() };
}
