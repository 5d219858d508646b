import { newId } from '../../kernel/ids.ts';
import { forbidden, invalid, type Forbidden, type Invalid } from '../../kernel/user-errors.ts';
import type { Account } from './account.ts';
import { normalEmail } from './email.ts';
import { EXPIRED, NO_EMAIL, WRONG, type LinkExpired, type TooManyAttempts, type WrongCredentials } from './errors.ts';
import { guessOwnPassword, unlessBusy } from './guess.ts';
import { minutesValid, newMail } from './mailed-link.ts';
import { saved, type AccountSaved, type Caller, type Mailed, type Means, type SignedIn } from './means.ts';
import { passwordProblems } from './password.ts';
import { newSession, signedIn } from './signing-in.ts';
import type { Notice } from './store.ts';

/** Mails a link; whether there is anybody to mail it to is looked up where the mail is written. */
export async function requestPasswordReset(
  { throttle, mails, clock }: Means,
  caller: Caller,
  { email: given }: { readonly email: string },
): Promise<Mailed | Invalid | TooManyAttempts> {
  const email = normalEmail(given);
  if (email === undefined) return invalid([NO_EMAIL]);
  const allowed = await throttle.mail('password_reset', email, caller.clientAddress);
  if (typeof allowed === 'object') return allowed;
  if (allowed === 'send')
    await mails.ask(newMail(newId('mail'), clock.now(), { kind: 'password_reset', email, language: caller.locale }), caller);
  return { __typename: 'Mailed', email: given, minutesValid: minutesValid('password_reset') };
}

const noticeOf = (
  { clock }: Means,
  caller: Caller,
  { id, email, language }: Pick<Account, 'id' | 'email' | 'language'>,
): Notice => ({
  mail: newMail(newId('mail'), clock.now(), { kind: 'password_changed', email, accountId: id, language }),
  synthetic: caller.synthetic,
});

/** Sets the password by a mailed link: the way in for an owner whose account is guessed at, too. A refused password does not use the link up. */
export async function resetPassword(
  means: Means,
  caller: Caller,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<SignedIn | LinkExpired | Invalid | TooManyAttempts> {
  const { accounts, mails, passwords, throttle, tokens } = means;
  const mailId = tokens.mailIdOf(token);
  const mail = mailId === undefined ? undefined : await mails.find(mailId, 'password_reset');
  const owner = mail && (await accounts.byEmail(mail.email));
  if (!mail || !owner) return EXPIRED;
  const problems = passwordProblems(password, mail.email, 'password');
  if (problems.length > 0) return invalid(problems);
  const passwordHash = await unlessBusy(() => passwords.hash(password));
  if (typeof passwordHash === 'object') return passwordHash;
  const session = newSession(caller);
  const account = await accounts.resetPassword(mail.id, passwordHash, session, noticeOf(means, caller, owner));
  if (account === 'expired') return EXPIRED;
  await throttle.forget({ kind: 'sign-in', email: account.email });
  await throttle.forget({ kind: 'account', accountId: account.id });
  return signedIn(account, session);
}

/** Sets a new password where the present one is known. */
export async function changePassword(
  means: Means,
  caller: Caller,
  { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
): Promise<AccountSaved | Invalid | WrongCredentials | TooManyAttempts | Forbidden> {
  const viewer = await caller.viewer();
  if (!viewer) return forbidden('sign-in');
  const present = await means.accounts.byId(viewer.accountId);
  const problems = passwordProblems(newPassword, present?.email, 'newPassword');
  if (problems.length > 0) return invalid(problems);
  const account = await guessOwnPassword(means, viewer.accountId, caller.clientAddress, currentPassword);
  if ('__typename' in account) return account;
  const passwordHash = await unlessBusy(() => means.passwords.hash(newPassword));
  if (typeof passwordHash === 'object') return passwordHash;
  const changed = await means.accounts.changePassword(account, passwordHash, viewer.sessionId, noticeOf(means, caller, account));
  return changed === 'changed' ? WRONG : saved(changed, viewer.sessionId);
}
