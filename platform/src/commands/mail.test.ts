import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileMailer } from '../adapters/mailer/file.ts';
import { processEnvironment } from '../../test/process-environment.ts';
import { commandTelemetry } from '../local/command-telemetry.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'asyncflow-mail-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const mail = (args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve(import.meta.dirname, 'mail.ts'), ...args], {
    cwd: dataDir,
    encoding: 'utf8',
    env: { ...processEnvironment(), NODE_ENV: 'production', DATA_DIR: dataDir, ...environment },
  });
  return { status, stdout, stderr };
};

test('where no mail server is, an account is confirmed with what is printed', async () => {
  const mailer = fileMailer({
    folder: path.join(dataDir, 'mail'),
    from: 'Async <shop@localhost>',
    telemetry: commandTelemetry(),
  });
  const link = `http://localhost:3000/account/confirm#${'k'.repeat(120)}`;
  await mailer.send({
    id: 'a',
    to: 'shopper@shop.example',
    subject: '가입 확인',
    text: `눌러 주세요: ${link}\n`,
    language: 'ko',
  });
  await mailer.close();
  const { status, stdout } = mail();
  expect(status).toBe(0);
  expect(stdout).toContain('To: shopper@shop.example\nSubject: 가입 확인\n');
  expect(stdout).toContain(link);
});

test.each([
  ['no mail', [], {}, 'There is no mail in '],
  ['a number that is none', ['many'], {}, 'must be a whole number from 1 to 100, not "many"'],
  ['a mail server', [], { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@shop.example' }, 'SMTP_URL is set'],
])('%s is told', (_, args, environment, message) => {
  const { status, stderr } = mail(args, environment as Readonly<Record<string, string>>);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});
