import type { Locale } from '../../kernel/locale.ts';
import { forbidden, invalid, type Forbidden, type Invalid } from '../../kernel/user-errors.ts';
import { mayActAs, type Role } from '../../kernel/viewer.ts';
import { normalEmail } from './email.ts';
import { LAST_ADMINISTRATOR, NAME, NO_ACCOUNT, NO_EMAIL } from './errors.ts';
import { saved, type AccountSaved, type Caller, type Means } from './means.ts';
import { normalName } from './name.ts';

/** What is absent stays. */
export async function updateAccount(
  { accounts }: Means,
  caller: Caller,
  { name: given, language }: { readonly name?: string | null | undefined; readonly language?: Locale | undefined },
): Promise<AccountSaved | Invalid | Forbidden> {
  const viewer = await caller.viewer();
  if (!viewer) return forbidden('sign-in');
  const name = given === null || given === undefined ? undefined : normalName(given);
  if (typeof given === 'string' && name === undefined) return invalid([NAME]);
  const account = await accounts.update(viewer.accountId, {
    ...(name === undefined ? {} : { name }),
    ...(language === undefined ? {} : { language }),
  });
  return account ? saved(account, viewer.sessionId) : forbidden('sign-in');
}

/** Gives an account a role. An administrator may know which addresses have accounts. */
export async function setRole(
  { accounts, telemetry }: Means,
  caller: Caller,
  { email: given, role }: { readonly email: string; readonly role: Role },
): Promise<AccountSaved | Invalid | Forbidden> {
  const viewer = await caller.viewer();
  if (!mayActAs(viewer, 'administrator')) return forbidden('administrator');
  const email = normalEmail(given);
  if (email === undefined) return invalid([NO_EMAIL]);
  const account = await accounts.setRole(email, role);
  if (account === 'no-account') return invalid([NO_ACCOUNT]);
  if (account === 'last-administrator') return invalid([LAST_ADMINISTRATOR]);
  telemetry.roleGiven(role);
  return saved(account, account.id === viewer?.accountId ? viewer.sessionId : undefined);
}
