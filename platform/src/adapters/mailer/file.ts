import { mailsKept, mailsKeptMax, mailsSent, sendMail } from '@asyncflow/observability/conventions/mail.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import type { Mail, Mailer } from '../../ports/mailer.ts';
import { composed } from './compose.ts';

export interface FileMailerOptions {
  /** Holds `<id>.eml`, which any mail program opens. */
  readonly folder: string;
  readonly from: string;
  readonly telemetry: Telemetry;
  /** The oldest are deleted first. */
  readonly mailsMax?: number;
}

/** A folder instead of a mail server: the real message, written whole or not at all, the same mail to the same file. */
export function fileMailer({ folder, from, telemetry, mailsMax = 1000 }: FileMailerOptions): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  telemetry.gauge(mailsKeptMax, {}, mailsMax);

  const mailNames = async (): Promise<readonly string[]> =>
    (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const files = async (): Promise<readonly { readonly file: string; readonly at: number }[]> => {
    const found = await Promise.all(
      (await mailNames()).map(async (name) => {
        const file = path.join(folder, name);
        return { file, at: (await stat(file).catch(() => undefined))?.mtimeMs ?? 0 };
      }),
    );
    return found.toSorted((one, other) => other.at - one.at || (one.file < other.file ? -1 : 1));
  };

  return {
    send: (mail) =>
      telemetry.span(sendMail, {}, async () => {
        const { message } = await transport.sendMail(composed(mail, from));
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const file = path.join(folder, `${mail.id}.eml`);
        await writeFile(`${file}.${process.pid}.part`, message, { mode: 0o600 });
        await rename(`${file}.${process.pid}.part`, file);
        const kept = (await mailNames()).length;
        // Looking at every mail's age costs a thousand calls: a tenth leaves at once, so that it is seldom.
        const leaving = kept > mailsMax ? (await files()).slice(mailsMax - Math.floor(mailsMax / 10)) : [];
        for (const { file: oldest } of leaving) await rm(oldest, { force: true });
        telemetry.gauge(mailsKept, {}, kept - leaving.length);
        telemetry.count(mailsSent, { mailer: 'file', outcome: 'sent' });
      }),
    async recent(limit) {
      const newest = (await files()).slice(0, limit);
      return Promise.all(
        newest.map(async ({ file }): Promise<Mail> => {
          const mail = await PostalMime.parse(await readFile(file));
          const language = mail.headers.find(({ key }) => key === 'content-language')?.value === 'en' ? 'en' : 'ko';
          const to = mail.to?.[0]?.address ?? '';
          return { id: path.basename(file, '.eml'), to, subject: mail.subject ?? '', text: mail.text ?? '', language };
        }),
      );
    },
    close: () => Promise.resolve(transport.close()),
  };
}
