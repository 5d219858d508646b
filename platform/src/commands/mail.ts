import { fileMailer } from '../adapters/mailer/file.ts';
import { runCommand } from '../local/command-line.ts';
import { commandTelemetry } from '../local/command-telemetry.ts';
import { localConfig } from '../local/environment.ts';
import { LocalError } from '../local/errors.ts';

const USAGE = `npm run mail [-- NUMBER]
  NUMBER  how many of the newest mails that would have been sent, 1 to 100 (1)
In a container: docker compose exec platform node platform/src/commands/mail.ts`;
const MAILS_MAX = 100;

await runCommand({ usage: USAGE, positionalsMax: 1 }, async ({ positionals: [given = '1'] }) => {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > MAILS_MAX)
    throw new LocalError(`The number of mails must be a whole number from 1 to ${MAILS_MAX}, not "${given}".`);
  const { mail } = localConfig().config;
  if (mail.kind === 'smtp') throw new LocalError('SMTP_URL is set: mail goes to that server, and none is kept here.');
  const mailer = fileMailer({ folder: mail.folder, from: mail.from, telemetry: commandTelemetry() });
  const mails = await (mailer.recent?.(number) ?? []);
  if (mails.length === 0) throw new LocalError(`There is no mail in ${mail.folder}.`);
  process.stdout.write(
    mails.map(({ to, subject, text }) => `To: ${to}\nSubject: ${subject}\n\n${text.trimEnd()}\n`).join('\n---\n\n'),
  );
});
