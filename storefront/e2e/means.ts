import { readFileSync } from 'node:fs';
import path from 'node:path';

// What a story needs beside a browser: the outbox of mails and the merchant's password of the shop under test.

const root = path.resolve(import.meta.dirname, '../..');
const isOwn = process.env['BASE_URL'] === undefined;
const dataDir = path.resolve(root, (isOwn ? process.env['E2E_DATA_DIR'] : process.env['DATA_DIR']) ?? '.data');
const platformUrl = isOwn ? 'http://127.0.0.1:23001' : `http://127.0.0.1:${process.env['PLATFORM_PORT'] ?? '4000'}`;

export const MERCHANT = {
  email: 'merchant@shop.example',
  password: () => readFileSync(path.join(dataDir, 'merchant-password'), 'utf8').trim(),
};

let made = 0;
/** Nobody else's. */
export const newName = (kind: string): string => `${kind}-${process.pid}-${Date.now().toString(36)}-${(made += 1)}`;
export const newEmail = (): string => `${newName('shopper')}@example.com`;
export const PASSWORD = 'lantern orbit velvet 47';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Mails to an address, the newest first. */
export async function mailsTo(email: string): Promise<readonly Mail[]> {
  const response = await fetch(`${platformUrl}/debug/mail`);
  return ((await response.json()) as readonly Mail[]).filter(({ to }) => to === email);
}

/** The path of the shop that a mail leads to; undefined while there is no such mail. */
export async function linkTo(email: string, page: string): Promise<string | undefined> {
  for (const { text } of await mailsTo(email))
    for (const [address] of text.matchAll(/https?:\/\/\S+/g)) {
      const { pathname, search } = new URL(address);
      if (pathname === page && search !== '') return `${pathname}${search}`;
    }
  return undefined;
}
