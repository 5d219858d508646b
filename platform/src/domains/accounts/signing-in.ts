import { newId } from '../../kernel/ids.ts';
import { forbidden, invalid, type Forbidden, type Invalid } from '../../kernel/user-errors.ts';
import type { Account } from './account.ts';
import { deviceOf } from './device.ts';
import { normalEmail } from './email.ts';
import { NO_EMAIL, WRONG, type TooManyAttempts, type WrongCredentials } from './errors.ts';
import { guessPassword } from './guess.ts';
import { HashingBusy } from './hashing.ts';
import { saved, type AccountSaved, type Caller, type Means, type SignedIn } from './means.ts';
import type { NewSession } from './session-store.ts';
import { isSessionToken, newSessionToken } from './token.ts';

export interface SignedOut {
  readonly __typename: 'SignedOut';
  readonly sessionsEnded: number;
}

/** A token that only the server makes: what the browser brought is ended, never adopted. */
export const newSession = ({ userAgent, sessionToken }: Caller): NewSession => ({
  id: newId('session'),
  token: newSessionToken(),
  device: deviceOf(userAgent),
  replaces: sessionToken !== undefined && isSessionToken(sessionToken) ? sessionToken : undefined,
});

export const signedIn = (account: Account, { id, token }: NewSession): SignedIn => ({
  __typename: 'SignedIn',
  account: { account, sessionId: id },
  token,
});

/** Signs in with address and password. */
export async function signIn(
  means: Means,
  caller: Caller,
  { email: given, password }: { readonly email: string; readonly password: string },
): Promise<SignedIn | WrongCredentials | TooManyAttempts | Invalid> {
  const { accounts, passwords } = means;
  const email = normalEmail(given);
  if (email === undefined) return invalid([NO_EMAIL]);
  const account = await guessPassword(means, { kind: 'sign-in', email }, caller.clientAddress, password, () =>
    accounts.byEmail(email),
  );
  if ('__typename' in account) return account;
  const session = newSession(caller);
  const outcome = await accounts.signIn(account, session, await rehashed(passwords, password, account));
  return outcome === 'changed' ? WRONG : signedIn(account, session);
}

/** With today's parameters; a busy moment leaves it for the next sign-in. */
async function rehashed(passwords: Means['passwords'], password: string, { passwordHash }: Account): Promise<string | undefined> {
  if (!passwords.isOutdated(passwordHash)) return undefined;
  try {
    return await passwords.hash(password);
  } catch (error) {
    if (error instanceof HashingBusy) return undefined;
    throw error;
  }
}

export async function signOut(
  { sessions }: Means,
  caller: Caller,
  { everywhere }: { readonly everywhere: boolean },
): Promise<SignedOut> {
  const viewer = await caller.viewer();
  const sessionsEnded = viewer ? await sessions.end(viewer.accountId, everywhere ? undefined : viewer.sessionId) : 0;
  return { __typename: 'SignedOut', sessionsEnded };
}

/** Ends one of the viewer's own sessions; one that is not theirs, or not there, is as well as ended. */
export async function endSession(
  { accounts, sessions }: Means,
  caller: Caller,
  { id }: { readonly id: string },
): Promise<AccountSaved | Forbidden> {
  const viewer = await caller.viewer();
  if (!viewer) return forbidden('sign-in');
  await sessions.end(viewer.accountId, id);
  const account = await accounts.byId(viewer.accountId);
  return account ? saved(account, viewer.sessionId) : forbidden('sign-in');
}
