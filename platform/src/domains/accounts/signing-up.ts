import { newId } from '../../kernel/ids.ts';
import { invalid, type Invalid } from '../../kernel/user-errors.ts';
import { normalEmail } from './email.ts';
import { EXPIRED, NAME, NO_EMAIL, type LinkExpired, type TooManyAttempts } from './errors.ts';
import { unlessBusy } from './guess.ts';
import { minutesValid, newMail } from './mailed-link.ts';
import type { Caller, Mailed, Means, SignedIn } from './means.ts';
import { normalName } from './name.ts';
import { passwordProblems } from './password.ts';
import { newSession, signedIn } from './signing-in.ts';

/**
 * Begins an account. Whether the address has one is not looked up here, only where the mail is written: the answer cannot tell. Nothing
 * else is taken: who asks is anybody, and what the account is begins with who reads the mail.
 */
export async function signUp(
  { throttle, mails, clock }: Means,
  caller: Caller,
  { email: given }: { readonly email: string },
): Promise<Mailed | Invalid | TooManyAttempts> {
  const email = normalEmail(given);
  if (email === undefined) return invalid([NO_EMAIL]);
  const allowed = await throttle.mail('sign_up', email, caller.clientAddress);
  if (typeof allowed === 'object') return allowed;
  if (allowed === 'send')
    await mails.ask(newMail(newId('mail'), clock.now(), { kind: 'sign_up', email, language: caller.locale }), caller);
  return { __typename: 'Mailed', email: given, minutesValid: minutesValid('sign_up') };
}

export interface ConfirmSignUpInput {
  readonly token: string;
  readonly password: string;
  readonly name?: string | null | undefined;
}

/** Ends what `signUp` began. A refused password does not use the link up. */
export async function confirmSignUp(
  { accounts, mails, passwords, tokens }: Means,
  caller: Caller,
  { token, password, name: givenName }: ConfirmSignUpInput,
): Promise<SignedIn | LinkExpired | Invalid | TooManyAttempts> {
  const mailId = tokens.mailIdOf(token);
  const mail = mailId === undefined ? undefined : await mails.find(mailId, 'sign_up');
  if (!mail) return EXPIRED;
  const name = normalName(givenName ?? '');
  const problems = [...passwordProblems(password, mail.email, 'password'), ...(name === undefined ? [NAME] : [])];
  if (name === undefined || problems.length > 0) return invalid(problems);
  const passwordHash = await unlessBusy(() => passwords.hash(password));
  if (typeof passwordHash === 'object') return passwordHash;
  const session = newSession(caller);
  const account = await accounts.confirmSignUp(mail.id, { id: newId('account'), name, passwordHash }, session);
  return account === 'expired' ? EXPIRED : signedIn(account, session);
}
