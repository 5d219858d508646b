import { mailsKept, mailsKeptMax, mailsSent } from '@asyncflow/observability/conventions/mail.ts';
import { div, max, rate, series, sum } from '../kit/promql.ts';

export const sent = sum(rate(mailsSent), 'mailer', 'outcome');
export const outboxFilled = div(max(series(mailsKept)), max(series(mailsKeptMax)));
