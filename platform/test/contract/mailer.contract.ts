import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Mail, Mailer } from '../../src/ports/mailer.ts';

/** A mailer, and what reached whom. */
export interface MailerUnderTest {
  readonly mailer: Mailer;
  /** Recipients of the envelope, and the message as it was handed over. */
  received(): Promise<readonly { readonly to: readonly string[]; readonly message: string }[]>;
  close(): Promise<void>;
}

const MAIL: Mail = {
  id: 'mail-1',
  to: 'mina@example.com',
  subject: '가입을 완료해 주세요',
  text: 'https://shop.example/account/confirm?token=abc\n',
  language: 'ko',
};

/** What every mailer keeps to. */
export function mailerContract(name: string, start: () => Promise<MailerUnderTest>): void {
  describe(`${name}, as a mailer`, () => {
    let subject: MailerUnderTest;
    beforeEach(async () => {
      subject = await start();
    });
    afterEach(() => subject.close());

    test('delivers to one person, with an id that stays the same', async () => {
      await subject.mailer.send(MAIL);
      const [received] = await subject.received();
      expect(received?.to).toEqual(['mina@example.com']);
      expect(received?.message).toMatch(/^Message-ID: <mail-1@shop\.example>/m);
      expect(received?.message).toMatch(/^Content-Language: ko/m);
      expect(received?.message).toMatch(/^Auto-Submitted: auto-generated/m);
      await subject.mailer.send(MAIL);
      const ids = (await subject.received()).map(({ message }) => /^Message-ID: (.*)$/m.exec(message)?.[1]);
      expect(new Set(ids).size).toBe(1);
    });

    test.each([
      ['a line end and a header in the address', { to: 'a@example.com\r\nBcc: evil@example.com' }],
      ['a second recipient', { to: 'a@example.com, evil@example.com' }],
      ['a name around the address', { to: '"a" <evil@example.com>' }],
      ['a group', { to: 'a:evil@example.com;' }],
      ['a line end in the subject', { subject: 'hello\r\nBcc: evil@example.com' }],
      ['a path for an id', { id: '../../evil' }],
    ])('sends nothing with %s', async (_what, change) => {
      await expect(subject.mailer.send({ ...MAIL, ...change })).rejects.toThrow(
        /one address|one line|letters, digits and dashes/,
      );
      expect(await subject.received()).toEqual([]);
    });

    test('takes a text of header lines as text', async () => {
      await subject.mailer.send({ ...MAIL, text: 'one\r\n.\r\nBcc: evil@example.com\r\n\r\nMAIL FROM:<x@y>' });
      const received = await subject.received();
      expect(received.map(({ to }) => to)).toEqual([['mina@example.com']]);
      expect(received[0]?.message.split('\r\n\r\n')[0]).not.toMatch(/^Bcc/m);
    });

    test('delivers to an address in another alphabet', async () => {
      await subject.mailer.send({ ...MAIL, to: 'mina@한국.kr' });
      expect((await subject.received())[0]?.to).toEqual(['mina@xn--3e0b707e.kr']);
    });
  });
}
