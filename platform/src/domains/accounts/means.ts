import type { Clock } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Account, AccountView } from './account.ts';
import type { Passwords } from './hashing.ts';
import type { MailStore } from './mail-store.ts';
import type { SessionStore } from './session-store.ts';
import type { AccountStore } from './store.ts';
import type { AccountsTelemetry } from './telemetry.ts';
import type { Throttle } from './throttle.ts';
import type { Tokens } from './token.ts';

/** What the rules work with. */
export interface Means {
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly mails: MailStore;
  readonly throttle: Throttle;
  readonly passwords: Passwords;
  readonly tokens: Tokens;
  readonly clock: Clock;
  readonly telemetry: AccountsTelemetry;
}

/** What the rules know of who asks. */
export interface Caller {
  viewer(): Promise<Viewer | undefined>;
  readonly clientAddress: string;
  readonly userAgent: string | undefined;
  readonly locale: Locale;
  readonly synthetic: boolean;
  /** The session cookie's value, whatever it is. */
  readonly sessionToken: string | undefined;
}

/** Signed in; `token` goes into the cookie and nowhere else. */
export interface SignedIn {
  readonly __typename: 'SignedIn';
  readonly account: AccountView;
  readonly token: string;
}
export interface Mailed {
  readonly __typename: 'Mailed';
  readonly email: string;
  readonly minutesValid: number;
}
export interface AccountSaved {
  readonly __typename: 'AccountSaved';
  readonly account: AccountView;
}

export const saved = (account: Account, sessionId: string | undefined): AccountSaved => ({
  __typename: 'AccountSaved',
  account: { account, sessionId },
});
