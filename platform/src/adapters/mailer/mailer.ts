import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { MailConfig } from '../../kernel/config.ts';
import type { Mailer } from '../../ports/mailer.ts';
import { fileMailer } from './file.ts';
import { smtpMailer } from './smtp.ts';

/** A mail server where one is configured, a folder otherwise. */
export const openMailer = (config: MailConfig, telemetry: Telemetry): Mailer =>
  config.kind === 'smtp' ? smtpMailer({ ...config, telemetry }) : fileMailer({ ...config, telemetry });
