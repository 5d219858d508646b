import type { RecordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openJobQueue } from '../src/adapters/job-queue/graphile.ts';
import { fileMailer } from '../src/adapters/mailer/file.ts';
import { composePlatform } from '../src/compose.ts';
import { deleteExpired } from '../src/domains/cart/expiry.ts';
import { cartStore } from '../src/domains/cart/store.ts';
import type { Clock } from '../src/kernel/clock.ts';
import { readConfig } from '../src/kernel/config.ts';
import { contextFromHeaders } from '../src/kernel/context.ts';
import { toKernel } from '../src/ports/database.ts';
import type { TestDatabase } from './harness.ts';
import { outboxOnly } from './outbox-only.ts';

export interface Browser {
  ask(query: string, variables?: object): Promise<Record<string, unknown>>;
  readonly cookies: Map<string, string>;
  /** The same browser after signing in. */
  signIn(accountId: string): Browser;
  /** The same browser before another subgraph. */
  in(subgraph: string): Browser;
  twin(): Browser;
}

export interface ComposedDomains {
  browser(subgraph: string, accountId?: string): Browser;
  exportOf(accountId: string): Promise<Record<string, unknown>>;
  erase(accountId: string): Promise<void>;
  expireCarts(): Promise<number>;
  close(): Promise<void>;
}

/** The subgraphs without a gateway, where the session of an account is its id: what signing in is, is the business of accounts. */
export function composeDomains({ database, url }: TestDatabase, telemetry: RecordingTelemetry, clock: Clock): ComposedDomains {
  const jobQueue = openJobQueue({ database, databaseUrl: url, clock, telemetry, concurrency: 1 });
  const mailer = fileMailer({ folder: mkdtempSync(path.join(tmpdir(), 'asyncflow-mail-')), from: 'shop@localhost', telemetry });
  const config = readConfig({ NODE_ENV: 'test' });
  const { subgraphs, running } = composePlatform(
    { config, clock, telemetry },
    { database, eventBus: outboxOnly, jobQueue, mailer },
  );

  const browser = (subgraph: string, cookies: Map<string, string>, accountId: string | undefined): Browser => ({
    cookies,
    async ask(query, variables = {}) {
      const cookie = [...cookies, ...(accountId === undefined ? [] : [['session', accountId]])].map((pair) => pair.join('='));
      const context = contextFromHeaders({ cookie: cookie.join('; ') }, '127.0.0.1', {
        forwardedSecret: undefined,
        secureCookies: false,
        authenticate: async (token) => ({ accountId: token, role: 'shopper', sessionId: token }),
      });
      const answer = await subgraphs.get(subgraph)?.execute({ query, variables: { ...variables } }, context);
      if (!answer?.data || answer.errors) throw new Error(`${subgraph} answered ${JSON.stringify(answer?.errors)}`);
      for (const change of context.cookies.changes) {
        const [pair = '', ...attributes] = change.split('; ');
        const [name = '', value = ''] = pair.split('=');
        if (attributes.includes('Max-Age=0')) cookies.delete(name);
        else cookies.set(name, value);
      }
      // Plain objects, as JSON has them.
      return JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>;
    },
    signIn: (id) => browser(subgraph, cookies, id),
    in: (other) => browser(other, cookies, accountId),
    twin: () => browser(subgraph, new Map(cookies), accountId),
  });

  const kept = () => [...running].flatMap(([name, { personalData }]) => (personalData ? [[name, personalData] as const] : []));
  return {
    browser: (subgraph, accountId) => browser(subgraph, new Map(), accountId),
    async exportOf(accountId) {
      return Object.fromEntries(await Promise.all(kept().map(async ([name, data]) => [name, await data.exportOf(accountId)])));
    },
    erase: (accountId) =>
      database.$transaction(async (transaction) => {
        for (const [, data] of kept()) await data.erase(toKernel(transaction), accountId);
      }),
    expireCarts: () => deleteExpired({ store: cartStore(database), clock, telemetry }),
    async close() {
      await jobQueue.close();
      await mailer.close();
    },
  };
}
