import type { SendMailOptions } from 'nodemailer';
import type { Mail } from '../../ports/mailer.ts';

const ID = /^[A-Za-z0-9-]{1,100}$/;
/** One address and nothing else: text would be read as a list, with names and comments, and reach whom it lists. */
const ADDRESS = /^[^\s\p{C}<>()[\]"\\,:;@]+@[^\s\p{C}<>()[\]"\\,:;@]+$/u;

/** RFC 5322 by nodemailer: the same mail has the same Message-ID, so that a mail sent twice is one mail to who receives it. Throws on an address or a subject that could write headers. */
export function composed({ id, to, subject, text, language }: Mail, from: string): SendMailOptions {
  if (!ID.test(id)) throw new Error('the id of a mail is letters, digits and dashes');
  if (!ADDRESS.test(to)) throw new Error('a mail goes to one address');
  if (/\p{Cc}/u.test(subject)) throw new Error('a subject is one line');
  return {
    from,
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${/@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'}>`,
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
    // A template never names a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
