import type { Account } from './account.ts';
import { tooMany, WRONG, type TooManyAttempts, type WrongCredentials } from './errors.ts';
import { HashingBusy } from './hashing.ts';
import type { Means } from './means.ts';
import type { Target } from './throttle.ts';

/** The waiting line drains within about a second. */
const BUSY_SECONDS = 2;

/** The work's result, or TooManyAttempts when too many passwords wait to be hashed. */
export async function unlessBusy<T>(work: () => Promise<T>): Promise<T | TooManyAttempts> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HashingBusy) return tooMany(BUSY_SECONDS);
    throw error;
  }
}

/**
 * One try at a password: counted first, hashed then, whether there is an account or not. The account when it was right.
 */
export async function guessPassword(
  { throttle, passwords }: Pick<Means, 'throttle' | 'passwords'>,
  target: Target,
  clientAddress: string,
  password: string,
  find: () => Promise<Account | undefined>,
): Promise<Account | WrongCredentials | TooManyAttempts> {
  const guess = await throttle.guess(target, clientAddress);
  if ('retryAfterSeconds' in guess) return guess;
  try {
    const account = await find();
    if (!(await passwords.verify(password, account?.passwordHash)) || !account) return WRONG;
    await guess.right();
    return account;
  } catch (error) {
    await guess.withdraw();
    if (error instanceof HashingBusy) return tooMany(BUSY_SECONDS);
    throw error;
  }
}

/** The same for someone who is signed in: before what a thief of the session must not do. */
export const guessOwnPassword = (
  means: Means,
  accountId: string,
  clientAddress: string,
  password: string,
): Promise<Account | WrongCredentials | TooManyAttempts> =>
  guessPassword(means, { kind: 'account', accountId }, clientAddress, password, () => means.accounts.byId(accountId));
