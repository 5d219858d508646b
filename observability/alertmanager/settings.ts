import { z } from 'zod';

/** Every mistake in the environment, together; the message is fit to be printed as it is. */
export class SettingsError extends Error {
  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'SettingsError';
  }
}

const address = z
  .string()
  .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'must be an address that starts with http:// or https://');
const mailbox = z.string().regex(/^[^\s<>@,]+@[^\s<>@,]+$/, 'must be one e-mail address');

const variables = z.object({
  ALERT_RECEIVER_URL: address.default('http://on-call:9494'),
  ALERT_RECEIVER_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  ALERT_PAGE_WEBHOOK_URL: address.optional(),
  ALERT_ESCALATION_WEBHOOK_URL: address.optional(),
  ALERT_WATCHDOG_URL: address.optional(),
  ALERT_SLACK_WEBHOOK_URL: address.optional(),
  ALERT_EMAIL_TO: mailbox.optional(),
  MAIL_FROM: z.string().optional(),
  SMTP_URL: z
    .string()
    .refine(
      (text) => /^smtps?:$/.test(URL.parse(text)?.protocol ?? ''),
      'must be an address that starts with smtp:// or smtps://',
    )
    .optional(),
});

export interface Email {
  readonly to: string;
  readonly from: string;
  /** host:port */
  readonly smarthost: string;
  readonly username: string;
  readonly password: string;
  /** TLS from the first byte is asked for by port 465. */
  readonly isTlsRequired: boolean;
}

/** Where alerts go. The receiver of our own always gets them, the others where they are set. */
export interface AlertmanagerSettings {
  readonly receiverUrl: string;
  readonly receiverToken: string | undefined;
  readonly pageWebhookUrl: string | undefined;
  readonly escalationWebhookUrl: string | undefined;
  readonly watchdogUrl: string | undefined;
  readonly slackWebhookUrl: string | undefined;
  readonly email: Email | undefined;
}

/** Throws a `SettingsError` that names every wrong variable. An empty variable counts as not set. */
export function alertmanagerSettings(environment: Readonly<Record<string, string | undefined>>): AlertmanagerSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = variables.safeParse(given);
  if (!data) throw new SettingsError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  if (data.ALERT_EMAIL_TO !== undefined && (data.SMTP_URL === undefined || data.MAIL_FROM === undefined))
    throw new SettingsError(['ALERT_EMAIL_TO needs SMTP_URL and MAIL_FROM as well']);
  return {
    receiverUrl: data.ALERT_RECEIVER_URL.replace(/\/$/, ''),
    receiverToken: data.ALERT_RECEIVER_TOKEN,
    pageWebhookUrl: data.ALERT_PAGE_WEBHOOK_URL,
    escalationWebhookUrl: data.ALERT_ESCALATION_WEBHOOK_URL ?? data.ALERT_PAGE_WEBHOOK_URL,
    watchdogUrl: data.ALERT_WATCHDOG_URL,
    slackWebhookUrl: data.ALERT_SLACK_WEBHOOK_URL,
    email: email(data.ALERT_EMAIL_TO, data.MAIL_FROM, data.SMTP_URL),
  };
}

function email(to: string | undefined, from: string | undefined, smtp: string | undefined): Email | undefined {
  if (to === undefined || from === undefined || smtp === undefined) return undefined;
  const { protocol, hostname, port, username, password } = new URL(smtp);
  return {
    to,
    from,
    smarthost: `${hostname}:${port || (protocol === 'smtps:' ? '465' : '587')}`,
    username: decodeURIComponent(username),
    password: decodeURIComponent(password),
    isTlsRequired: protocol === 'smtps:' || username !== '',
  };
}
