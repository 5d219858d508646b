import { mailsSent, sendMail } from '@asyncflow/observability/conventions/mail.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { createTransport } from 'nodemailer';
import type { Mailer } from '../../ports/mailer.ts';
import { composed } from './compose.ts';

export interface SmtpMailerOptions {
  /** smtp://user:password@host:587 or smtps://… */
  readonly url: string;
  readonly from: string;
  readonly telemetry: Telemetry;
  /** How long one mail may take, the wait for a connection included. */
  readonly sendMsMax?: number;
}

const CONNECTIONS_MAX = 2;
const ANSWER_MS_MAX = 10_000;
/** Shorter than a job's attempt: what is given up there must not go on here. */
const SEND_MS_MAX = 25_000;

/** Addresses of journeys: `.invalid` names nobody. */
const isReserved = (address: string): boolean => /\.invalid$/i.test(address);

/** A mail server. */
export function smtpMailer({ url, from, telemetry, sendMsMax = SEND_MS_MAX }: SmtpMailerOptions): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS_MAX,
    connectionTimeout: ANSWER_MS_MAX,
    greetingTimeout: ANSWER_MS_MAX,
    socketTimeout: ANSWER_MS_MAX,
  });
  return {
    send: (mail) =>
      telemetry.span(sendMail, {}, async () => {
        try {
          // RFC 2606: what cannot exist is not given to a server, only the server is asked whether it would take it.
          await (isReserved(mail.to)
            ? transport.verify()
            : transport.sendMail({ ...composed(mail, from), signal: AbortSignal.timeout(sendMsMax) }));
          telemetry.count(mailsSent, { mailer: 'smtp', outcome: 'sent' });
        } catch (error) {
          telemetry.count(mailsSent, { mailer: 'smtp', outcome: 'failed' });
          throw error;
        }
      }),
    close: () => Promise.resolve(transport.close()),
  };
}
