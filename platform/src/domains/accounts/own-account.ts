import { newId } from '../../kernel/ids.ts';
import type { Role } from '../../kernel/viewer.ts';
import type { Account } from './account.ts';
import { normalEmail } from './email.ts';
import type { Passwords } from './hashing.ts';
import type { Means } from './means.ts';

export interface OwnAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
}

/** Makes an account without a mail, for the shop's own people and programs. One that is there stays as it is: its owner may have changed it. */
export async function ensureAccount(
  { accounts, passwords, clock }: Pick<Means, 'accounts' | 'clock'> & { readonly passwords: Pick<Passwords, 'hash'> },
  { email: given, password, name, role }: OwnAccount,
): Promise<{ readonly account: Account; readonly isNew: boolean }> {
  const email = normalEmail(given);
  if (email === undefined) throw new Error('not an e-mail address');
  const there = await accounts.byEmail(email);
  if (there) return { account: there, isNew: false };
  const passwordHash = await passwords.hash(password);
  const made = await accounts.create({
    id: newId('account'),
    email,
    name,
    role,
    language: 'ko',
    passwordHash,
    createdAt: clock.now(),
  });
  const account = made ?? (await accounts.byEmail(email));
  if (!account) throw new Error('an account could not be made');
  return { account, isNew: made !== undefined };
}
