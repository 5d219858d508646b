import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { domainToASCII } from 'node:url';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { until } from '../../../test/eventually.ts';
import { mailerContract, type MailerUnderTest } from '../../../test/contract/mailer.contract.ts';
import { fileMailer } from './file.ts';
import { smtpMailer } from './smtp.ts';

const FROM = 'The shop <hello@shop.example>';

/** As it travels: whoever reads it may have spelt the domain out again. */
const inAscii = (address: string): string => address.replace(/@.*/, (at) => `@${domainToASCII(at.slice(1))}`);

const toFolder = async (mailsMax?: number): Promise<MailerUnderTest & { readonly folder: string }> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'asyncflow-mail-'));
  const mailer = fileMailer({
    folder,
    from: FROM,
    telemetry: recordingTelemetry(),
    ...(mailsMax === undefined ? {} : { mailsMax }),
  });
  return {
    folder,
    mailer,
    async received() {
      const files = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
      return Promise.all(
        files.map(async (name) => {
          const message = await readFile(path.join(folder, name), 'utf8');
          const { to, cc, bcc } = await PostalMime.parse(message);
          const addresses = [...(to ?? []), ...(cc ?? []), ...(bcc ?? [])].map(({ address }) => address ?? '');
          return { to: addresses.map(inAscii), message };
        }),
      );
    },
    async close() {
      await mailer.close();
      await rm(folder, { recursive: true });
    },
  };
};

const toServer = async (): Promise<MailerUnderTest> => {
  const received: { to: string[]; message: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => inAscii(address)),
          message: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: FROM, telemetry: recordingTelemetry() });
  return {
    mailer,
    received: () => Promise.resolve(received),
    async close() {
      await mailer.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};

mailerContract('the folder', toFolder);
mailerContract('a mail server', toServer);

describe('the folder', () => {
  const mail = (id: string) => ({ id, to: 'a@example.com', subject: 'hello', text: 'text', language: 'en' as const });

  test('keeps the same mail once', async () => {
    const { mailer, received, close } = await toFolder();
    for (let time = 0; time < 3; time += 1) await mailer.send(mail('same'));
    expect(await received()).toHaveLength(1);
    await close();
  });

  test('keeps the newest, and no more than it may', async () => {
    const { mailer, received, close } = await toFolder(3);
    for (let at = 0; at < 6; at += 1) await mailer.send(mail(`mail-${at}`));
    expect(await received()).toHaveLength(3);
    expect(await mailer.recent?.(2)).toHaveLength(2);
    await close();
  });

  test('shows a mail as it was sent', async () => {
    const { mailer, close } = await toFolder();
    const sent = { ...mail('shown'), subject: '가입을 완료해 주세요', text: '안녕하세요.\n', language: 'ko' as const };
    await mailer.send(sent);
    expect(await mailer.recent?.(1)).toEqual([sent]);
    await close();
  });
});

test('a mail server is not given what goes to a name that cannot exist', async () => {
  const { mailer, received, close } = await toServer();
  await mailer.send({ id: 'probe', to: 'probe@synthetic.invalid', subject: 'hello', text: 'text', language: 'en' });
  expect(await received()).toEqual([]);
  await close();
});

test('a mail server that is away is told to the caller, so that the job tries again', async () => {
  const mailer = smtpMailer({ url: 'smtp://127.0.0.1:9', from: FROM, telemetry: recordingTelemetry() });
  await expect(mailer.send({ id: 'lost', to: 'a@example.com', subject: 'hello', text: 'text', language: 'en' })).rejects.toThrow(
    /ECONNREFUSED|connect/,
  );
  await mailer.close();
});

test('a mail server that never ends its answer holds up a mail for so long, and the next ones not at all', async () => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.write('220 hello\r\n');
    const speaking = setInterval(() => socket.write('250-and\r\n'), 20);
    socket.once('close', () => clearInterval(speaking));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: FROM, telemetry: recordingTelemetry(), sendMsMax: 300 });
  // More than there are connections: who waits for one is given up too.
  const sent = await Promise.allSettled(
    ['a', 'b', 'c'].map((id) => mailer.send({ id, to: 'a@example.com', subject: 'hello', text: 'text', language: 'en' })),
  );
  expect(sent.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  await until(() => [...sockets].every(({ destroyed }) => destroyed));
  await mailer.close();
  server.close();
  await once(server, 'close');
});
