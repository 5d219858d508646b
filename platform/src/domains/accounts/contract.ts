import type { Locale } from '../../kernel/locale.ts';

/** How to write to somebody. Personal: for the mail itself, never for a job, an event or telemetry. */
export interface Correspondent {
  readonly email: string;
  /** May be empty. */
  readonly name: string;
  readonly language: Locale;
}

/** What other domains may ask of accounts. */
export interface Accounts {
  /** Undefined once the account is deleted. */
  correspondent(accountId: string): Promise<Correspondent | undefined>;
}
