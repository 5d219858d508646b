import { newId } from '../../kernel/ids.ts';
import { invalid, type Invalid, type Problem } from '../../kernel/user-errors.ts';
import { normalEmail } from './email.ts';
import { EXPIRED, NAME, NO_EMAIL, type LinkExpired, type TooManyAttempts } from './errors.ts';
import { unlessBusy } from './guess.ts';
import { minutesValid, newMail } from './mailed-link.ts';
import type { Caller, Mailed, Means, SignedIn } from './means.ts';
import { normalName } from './name.ts';
import { passwordProblems } from './password.ts';
import { newSession, signedIn } from './signing-in.ts';

export interface SignUpInput {
  readonly email: string;
  readonly password: string;
  readonly name?: string | null | undefined;
}

/** Begins an account. Whether the address has one is not looked up here, only where the mail is written: the answer cannot tell. */
export async function signUp(
  { throttle, passwords, mails, clock }: Means,
  caller: Caller,
  { email: given, password, name: givenName }: SignUpInput,
): Promise<Mailed | Invalid | TooManyAttempts> {
  const email = normalEmail(given);
  const name = normalName(givenName ?? '');
  const problems: Problem[] = [
    ...(email === undefined ? [NO_EMAIL] : []),
    ...passwordProblems(password, email, 'password'),
    ...(name === undefined ? [NAME] : []),
  ];
  if (email === undefined || name === undefined || problems.length > 0) return invalid(problems);
  const allowed = await throttle.mail(email, caller.clientAddress);
  if (typeof allowed === 'object') return allowed;
  const passwordHash = await unlessBusy(() => passwords.hash(password));
  if (typeof passwordHash === 'object') return passwordHash;
  if (allowed === 'send') {
    const about = { kind: 'sign_up', email, passwordHash, name, language: caller.locale } as const;
    await mails.ask(newMail(newId('mail'), clock.now(), about), caller);
  }
  return { __typename: 'Mailed', email: given, minutesValid: minutesValid('sign_up') };
}

/** Ends what `signUp` began. */
export async function confirmSignUp(
  { accounts, tokens }: Means,
  caller: Caller,
  { token }: { readonly token: string },
): Promise<SignedIn | LinkExpired> {
  const mailId = tokens.mailIdOf(token);
  if (mailId === undefined) return EXPIRED;
  const session = newSession(caller);
  const account = await accounts.confirmSignUp(mailId, newId('account'), session);
  return account === 'expired' ? EXPIRED : signedIn(account, session);
}
