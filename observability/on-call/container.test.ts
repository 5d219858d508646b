import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { freePort } from '../node/free-port.ts';
import { delivered, delivery } from './inbox-fixture.ts';

const PROGRAM = path.resolve(import.meta.dirname, 'container.ts');
let folder: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-on-call-'));
});
const ended = (): Promise<number | null> =>
  new Promise((resolve) => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) resolve(child?.exitCode ?? null);
    else child.once('exit', resolve);
  });
afterEach(async () => {
  child?.kill();
  await ended();
  child = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const start = (environment: Readonly<Record<string, string>>): ChildProcess =>
  (child = spawn(process.execPath, [PROGRAM, folder], {
    env: { NODE_V8_COVERAGE: process.env['PROCESS_COVERAGE'], LOG_LEVEL: 'silent', ...environment },
    stdio: 'pipe',
  }));

interface Written {
  readonly receivers: readonly {
    readonly name: string;
    readonly webhook_configs?: readonly {
      readonly url: string;
      readonly http_config?: { readonly authorization: { readonly credentials: string } };
    }[];
  }[];
}

test('Alertmanager is told of the receivers, and of the token without which nobody delivers; it outlives a restart', async () => {
  const port = String(await freePort());
  const tokens = new Set<string>();
  for (const pager of ['https://pager.example/first', 'https://pager.example/second']) {
    start({ ALERT_RECEIVER_PORT: port, ALERT_PAGE_WEBHOOK_URL: pager });
    while (!(await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined))?.ok)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const { receivers } = parse(readFileSync(path.join(folder, 'alertmanager.yml'), 'utf8')) as Written;
    const [ours, theirs] = receivers.find(({ name }) => name === 'page')?.webhook_configs ?? [];
    expect([ours?.url, theirs?.url]).toEqual(['http://on-call:9494/alerts/page', pager]);
    const token = ours?.http_config?.authorization.credentials ?? '';
    const post = async (authorization: string): Promise<number> => {
      const headers = { 'content-type': 'application/json', authorization };
      const body = JSON.stringify(delivery(delivered()));
      return (await fetch(`http://127.0.0.1:${port}/alerts/page`, { method: 'POST', headers, body })).status;
    };
    expect([await post('Bearer a-token-of-another'), await post(`Bearer ${token}`)]).toEqual([401, 202]);
    tokens.add(token);
    child?.kill();
    await ended();
  }
  expect(tokens.size).toBe(1);
});

test('a wrong variable is named, and nothing is written', async () => {
  let said = '';
  start({ ALERT_EMAIL_TO: 'nobody' }).stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  expect(await ended()).toBe(1);
  expect(said).toBe('ALERT_EMAIL_TO must be one e-mail address\n');
  expect(existsSync(path.join(folder, 'alertmanager.yml'))).toBe(false);
});
