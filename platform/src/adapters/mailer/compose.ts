import type { SendMailOptions } from 'nodemailer';
import type { Mail } from '../../ports/mailer.ts';

/** RFC 5322 by nodemailer: the same mail has the same Message-ID, so that a mail sent twice is one mail to who receives it. */
export const composed = ({ id, to, subject, text, language }: Mail, from: string): SendMailOptions => ({
  from,
  to,
  subject,
  text,
  messageId: `<${id}@${/@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'}>`,
  headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
  // A template never names a file or an address to fetch.
  disableFileAccess: true,
  disableUrlAccess: true,
});
