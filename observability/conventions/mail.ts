import { counter, gauge, span } from './define.ts';

export const mailsSent = counter('asyncflow_mails_total', 'Mails handed to the mail server or the file outbox.', {
  mailer: ['file', 'smtp'],
  outcome: ['sent', 'failed'],
});
export const mailsKept = gauge('asyncflow_mails_kept', 'Mails in the file outbox.', {});
export const mailsKeptMax = gauge(
  'asyncflow_mails_kept_max',
  'Mails the file outbox holds at most; the oldest are deleted first.',
  {},
);
/** Neither address nor text is on it. */
export const sendMail = span('mail.send', ['error.type'], 'client');
