import { mkdtempSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { otlpEndpoints } from '@asyncflow/observability/node/otlp.ts';
import { startTelemetry, type NodeTelemetry } from '@asyncflow/observability/node/start.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { readConfig } from '../src/kernel/config.ts';
import type { Mail } from '../src/ports/mailer.ts';
import { startPlatform, type RunningPlatform } from '../src/platform.ts';
import { makeAccount, TEST_PASSWORD } from './test-accounts.ts';
import { until } from './eventually.ts';

export const TEST_SECRET = 'a-secret-of-the-test-only';

export interface PlatformUnderTest {
  readonly platform: RunningPlatform;
  readonly telemetry: NodeTelemetry;
  readonly url: string;
  /** Posts a GraphQL operation; any answer that is JSON. */
  ask(
    operation: { query: string; variables?: object | undefined },
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: GraphAnswer }>;
  /** Signs in through the graph; headers of who is signed in, good for every platform over the same database. */
  signIn(who: { readonly email: string; readonly password: string }): Promise<Record<string, string>>;
  /** The same as a merchant, or an administrator, that is made when there is none yet. */
  asMerchant(): Promise<Record<string, string>>;
  asAdministrator(): Promise<Record<string, string>>;
  /** Waits until so many mails to this address lie in the outbox; the newest first. */
  mailsTo(email: string, count?: number): Promise<readonly Mail[]>;
  untilReady(): Promise<void>;
  /** Names of the mails written. */
  mails(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export interface GraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly locations?: unknown;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** The platform as it runs, on a free port, over a test's own database. */
export async function startTestPlatform(
  databaseUrl: string,
  environment: Record<string, string> = {},
): Promise<PlatformUnderTest> {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    PLATFORM_PORT: '0',
    DATA_DIR: mkdtempSync(path.join(tmpdir(), 'asyncflow-platform-')),
    FORWARDED_SECRET: TEST_SECRET,
    // Tests ask until it is so.
    RATE_LIMIT_PER_MINUTE: '1000000',
    TOKEN_SECRET: 'a-secret-for-mailed-links-of-the-test',
    ...environment,
  });
  const telemetry = startTelemetry({
    service: 'platform',
    version: 'test',
    environment: 'test',
    logLevel: 'silent',
    tracesPerSecondMax: 1000,
    otlp: otlpEndpoints(config),
  });
  const platform = await startPlatform(config, systemClock, telemetry);
  const url = `http://127.0.0.1:${platform.port}`;
  const signIn: PlatformUnderTest['signIn'] = async ({ email, password }) => {
    const response = await fetch(`${url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { email, password } },
      }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie === undefined) throw new Error(`${email} could not sign in: ${await response.text()}`);
    return { cookie: cookie.slice(0, cookie.indexOf(';')) };
  };
  const signedInAs = async (role: 'merchant' | 'administrator'): Promise<Record<string, string>> => {
    const email = `${role}@shop.example`;
    await makeAccount(databaseUrl, { email, role });
    return signIn({ email, password: TEST_PASSWORD });
  };
  return {
    platform,
    telemetry,
    url,
    async ask(operation, headers = {}) {
      const response = await fetch(`${url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(operation),
      });
      return { status: response.status, body: (await response.json()) as GraphAnswer };
    },
    signIn,
    asMerchant: () => signedInAs('merchant'),
    asAdministrator: () => signedInAs('administrator'),
    async mailsTo(email, count = 1) {
      let found: readonly Mail[] = [];
      await until(async () => {
        const mails = (await (await fetch(`${url}/debug/mail`)).json()) as readonly Mail[];
        found = mails.filter(({ to }) => to === email);
        return found.length >= count;
      });
      return found;
    },
    mails: () => (config.mail.kind === 'file' ? readdir(config.mail.folder).catch(() => []) : Promise.resolve([])),
    async untilReady() {
      for (;;) if ((await fetch(`${url}/readyz`)).ok) return;
    },
    async stop() {
      await platform.drain();
      await telemetry.shutdown();
    },
  };
}
