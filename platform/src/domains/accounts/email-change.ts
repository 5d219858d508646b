import { newId } from '../../kernel/ids.ts';
import { forbidden, invalid, type Forbidden, type Invalid } from '../../kernel/user-errors.ts';
import { normalEmail } from './email.ts';
import { EXPIRED, NO_EMAIL, OWN_EMAIL, type LinkExpired, type TooManyAttempts, type WrongCredentials } from './errors.ts';
import { guessOwnPassword } from './guess.ts';
import { minutesValid, newMail } from './mailed-link.ts';
import { saved, type AccountSaved, type Caller, type Mailed, type Means } from './means.ts';

/** Mails a link to the new address. Whether that address has an account is not said. */
export async function requestEmailChange(
  means: Means,
  caller: Caller,
  { email: given, password }: { readonly email: string; readonly password: string },
): Promise<Mailed | Invalid | WrongCredentials | TooManyAttempts | Forbidden> {
  const viewer = await caller.viewer();
  if (!viewer) return forbidden('sign-in');
  const email = normalEmail(given);
  if (email === undefined) return invalid([NO_EMAIL]);
  const account = await guessOwnPassword(means, viewer.accountId, caller.clientAddress, password);
  if ('__typename' in account) return account;
  if (account.email === email) return invalid([OWN_EMAIL]);
  const allowed = await means.throttle.mail('email_change', email, caller.clientAddress);
  if (typeof allowed === 'object') return allowed;
  const about = { kind: 'email_change', email, accountId: account.id, language: account.language } as const;
  if (allowed === 'send') await means.mails.ask(newMail(newId('mail'), means.clock.now(), about), caller);
  return { __typename: 'Mailed', email: given, minutesValid: minutesValid('email_change') };
}

/**
 * Counts only where the account itself is signed in: a link that went to a stranger by a slip of the keyboard must not give the account
 * away.
 */
export async function confirmEmailChange(
  { accounts, tokens, clock }: Means,
  caller: Caller,
  { token }: { readonly token: string },
): Promise<AccountSaved | LinkExpired | Forbidden> {
  const viewer = await caller.viewer();
  if (!viewer) return forbidden('sign-in');
  const mailId = tokens.mailIdOf(token);
  const before = mailId === undefined ? undefined : await accounts.byId(viewer.accountId);
  if (mailId === undefined || !before) return EXPIRED;
  const { id, email, language } = before;
  const mail = newMail(newId('mail'), clock.now(), { kind: 'email_changed', email, accountId: id, language });
  const account = await accounts.confirmEmailChange(mailId, id, { mail, synthetic: caller.synthetic });
  return account === 'expired' ? EXPIRED : saved(account, viewer.sessionId);
}
