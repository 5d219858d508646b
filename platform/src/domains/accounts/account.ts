import type { Locale } from '../../kernel/locale.ts';
import type { Role } from '../../kernel/viewer.ts';

/** Somebody who shops here, as the rules see them. */
export interface Account {
  readonly id: string;
  /** Normalised. */
  readonly email: string;
  readonly name: string;
  readonly language: Locale;
  readonly role: Role;
  /** PHC string. */
  readonly passwordHash: string;
  readonly createdAt: Date;
}

/** A device that is signed in. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
}

/** An account and who looks at it: only its owner sees where it is signed in. */
export interface AccountView {
  readonly account: Account;
  /** The session that asks; undefined when the account is somebody else's. */
  readonly sessionId: string | undefined;
}
