import type { Locale } from '../../kernel/locale.ts';

/** What a mail of this domain is about. Those with a link live as long as it. */
export type MailKind = 'sign_up' | 'password_reset' | 'email_change' | 'email_changed' | 'password_changed';

/** A mail that was asked for. */
export interface AccountMail {
  readonly id: string;
  readonly kind: MailKind;
  /** Where to; normalised. */
  readonly email: string;
  readonly accountId: string | null;
  readonly language: Locale;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const MINUTES: Readonly<Record<MailKind, number>> = {
  sign_up: 24 * 60,
  password_reset: 60,
  email_change: 60,
  // Notices have no link: so long they are tried to be sent.
  email_changed: 24 * 60,
  password_changed: 24 * 60,
};

/** Of the page a link leads to, below the shop's public address. */
export const LINK_PATHS = {
  sign_up: '/account/confirm',
  password_reset: '/account/reset',
  email_change: '/account/email',
} as const;

export const minutesValid = (kind: MailKind): number => MINUTES[kind];

type About = Pick<AccountMail, 'kind' | 'email' | 'language'> & Partial<Pick<AccountMail, 'accountId'>>;

/** A mail to be asked for, with its time to live. */
export const newMail = (id: string, now: Date, about: About): AccountMail => ({
  accountId: null,
  ...about,
  id,
  createdAt: now,
  expiresAt: new Date(now.getTime() + MINUTES[about.kind] * 60_000),
});
