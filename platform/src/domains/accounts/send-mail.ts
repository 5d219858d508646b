import { z } from 'zod';
import { defineJob, handleJob, type JobHandler } from '../../kernel/job.ts';
import type { Mailer } from '../../ports/mailer.ts';
import type { Account } from './account.ts';
import type { MailStore } from './mail-store.ts';
import { LINK_PATHS, minutesValid, type AccountMail } from './mailed-link.ts';
import { mailText, type Letter } from './mails.ts';
import type { Tokens } from './token.ts';

export const sendMail = defineJob({
  name: 'accounts.send-mail',
  payload: z.object({ mailId: z.string() }),
  // The queue's delays add up to about an hour, the life of a link.
  attemptsMax: 8,
  attemptSecondsMax: 30,
});

export interface SendMailMeans {
  readonly mails: MailStore;
  readonly mailer: Mailer;
  readonly tokens: Tokens;
  /** Of the shop, without a slash at its end. */
  readonly publicUrl: string;
  byEmail(email: string): Promise<Account | undefined>;
}

/** What to write, in which language; undefined when there is nobody to write to. Only here is it looked up whether an address has an account. */
function letterOf({ kind, language }: AccountMail, there: Account | undefined): [Letter, Account['language']] | undefined {
  switch (kind) {
    case 'sign_up':
      return there ? ['account-exists', there.language] : ['confirm-sign-up', language];
    case 'password_reset':
      return there && ['reset-password', there.language];
    case 'email_change':
      return there ? ['account-exists', there.language] : ['confirm-email', language];
    case 'email_changed':
      return ['email-changed', language];
    case 'password_changed':
      return ['password-changed', language];
  }
}

const HAS_LINK: ReadonlySet<Letter> = new Set(['confirm-sign-up', 'reset-password', 'confirm-email']);

/** Sends a mail that was asked for. Again is the same mail: its id is its Message-ID, its token is derived from it. */
export const sendMailHandler = ({ mails, mailer, tokens, publicUrl, byEmail }: SendMailMeans): JobHandler =>
  handleJob(sendMail, async ({ payload: { mailId } }) => {
    const mail = await mails.find(mailId);
    if (!mail) return;
    const [letter, language] = letterOf(mail, await byEmail(mail.email)) ?? [];
    if (letter !== undefined && language !== undefined) {
      const path = mail.kind in LINK_PATHS && HAS_LINK.has(letter) ? LINK_PATHS[mail.kind as keyof typeof LINK_PATHS] : undefined;
      const link = path === undefined ? `${publicUrl}/account` : `${publicUrl}${path}?token=${tokens.ofMail(mail.id)}`;
      const parts = mailText(letter, language, { link, minutesValid: minutesValid(mail.kind) });
      await mailer.send({ id: mail.id, to: mail.email, language, ...parts });
      if (path !== undefined) return;
    }
    // Nothing in it can be followed: it need not be kept.
    await mails.remove(mail.id);
  });
