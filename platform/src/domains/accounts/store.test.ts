import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { accountRows } from '@asyncflow/observability/conventions/accounts.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/harness.ts';
import { manualClock } from '../../../test/manual-clock.ts';
import { makeAccount } from '../../../test/test-accounts.ts';
import type { PersonalData } from '../../kernel/domain.ts';
import type { JobQueue } from '../../ports/job-queue.ts';
import type { Mail } from '../../ports/mailer.ts';
import type { Account } from './account.ts';
import { sweep } from './housekeeping.ts';
import { mailStore } from './mail-store.ts';
import { newMail } from './mailed-link.ts';
import { sendMailHandler } from './send-mail.ts';
import { sessionStore, type NewSession } from './session-store.ts';
import { accountStore } from './store.ts';
import { accountsTelemetry } from './telemetry.ts';
import { throttleStore } from './throttle-store.ts';
import { newSessionToken, tokensOf } from './token.ts';

/** The jobs themselves are another test's matter. */
const noQueue: JobQueue = { enqueue: () => Promise.resolve(), work: () => Promise.resolve(), close: () => Promise.resolve() };
const newSession = (id: string): NewSession => ({
  id,
  token: newSessionToken(),
  device: { browser: null, system: null },
  replaces: undefined,
});

describe('accounts in the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const setUp = () => {
    const clock = manualClock();
    const accounts = accountStore(database.database, noQueue, clock);
    const mails = mailStore(database.database, noQueue, clock);
    return { clock, accounts, mails, sessions: sessionStore(database.database, clock) };
  };
  const made = async (email: string): Promise<Account> => {
    await makeAccount(database.url, { email });
    const account = await setUp().accounts.byEmail(email);
    if (!account) throw new Error('it was made');
    return account;
  };

  test('one domain that cannot erase leaves everything as it was', async () => {
    const { accounts } = setUp();
    const account = await made('whole@example.com');
    const own: PersonalData = { exportOf: () => Promise.resolve({}), erase: accounts.eraseOwn };
    const failing: PersonalData = { ...own, erase: () => Promise.reject(new Error('not now')) };
    await expect(accounts.erase(account, [own, failing])).rejects.toThrow('not now');
    expect(await accounts.byId(account.id)).toEqual(account);
    expect(await accounts.erase(account, [own])).toBe('erased');
    expect(await accounts.byId(account.id)).toBeUndefined();
  });

  test('a password that changed while it was being verified signs nobody in and erases nothing', async () => {
    const { accounts } = setUp();
    const account = await made('racing@example.com');
    const stale = { ...account, passwordHash: '$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA' };
    expect(await accounts.signIn(stale, newSession('session-racing'), undefined)).toBe('changed');
    expect(await accounts.erase(stale, [])).toBe('changed');
    expect(await accounts.byId(account.id)).toEqual(account);
  });

  test('a link followed twice at once is followed once', async () => {
    const { accounts, mails, clock } = setUp();
    await mails.ask(newMail('mail-twice', clock.now(), { kind: 'sign_up', email: 'twice@example.com', language: 'ko' }), {
      synthetic: false,
    });
    const outcomes = await Promise.all(
      ['one', 'two', 'three'].map((id) =>
        accounts.confirmSignUp('mail-twice', { id: `account-${id}`, name: '', passwordHash: 'x' }, newSession(`session-${id}`)),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'expired')).toHaveLength(2);
    expect(await database.database.account.count({ where: { email: 'twice@example.com' } })).toBe(1);
  });

  test('a mail sent again is the same mail', async () => {
    const { accounts, mails, clock } = setUp();
    const sent: Mail[] = [];
    const mailer = { send: async (mail: Mail) => void sent.push(mail), close: () => Promise.resolve() };
    const tokens = tokensOf('a secret of this test');
    const { handle } = sendMailHandler({ mails, mailer, tokens, publicUrl: 'https://shop.example', byEmail: accounts.byEmail });
    await mails.ask(newMail('mail-again', clock.now(), { kind: 'sign_up', email: 'again@example.com', language: 'en' }), {
      synthetic: false,
    });
    const run = { payload: { mailId: 'mail-again' } as never, attempt: 1, synthetic: false, signal: AbortSignal.timeout(60_000) };
    await handle(run);
    await handle({ ...run, attempt: 2 });
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
    expect(tokens.mailIdOf(/token=(\S+)/.exec(sent[0]?.text ?? '')?.[1] ?? '')).toBe('mail-again');
    await clock.advance(25 * 3_600_000);
    await handle({ ...run, attempt: 3 });
    expect(sent).toHaveLength(2);
  });

  test('what is over is swept away, and what is left is counted', async () => {
    const { accounts, mails, sessions, clock } = setUp();
    const account = await made('swept@example.com');
    await accounts.signIn(account, newSession('session-old'), undefined);
    await mails.ask(newMail('mail-old', clock.now(), { kind: 'password_reset', email: account.email, language: 'ko' }), {
      synthetic: false,
    });
    await clock.advance(15 * 86_400_000);
    await accounts.signIn(account, newSession('session-new'), undefined);
    const telemetry = recordingTelemetry();
    const throttles = throttleStore(database.database, clock);
    await sweep({ sessions, mails, throttles, clock, telemetry: accountsTelemetry(telemetry, clock) });
    expect((await sessions.ofAccount(account.id)).map(({ id }) => id)).toEqual(['session-new']);
    const [, mailRows] = telemetry.values(accountRows);
    expect(mailRows).toBe(await database.database.accountMail.count());
    expect(await mails.find('mail-old')).toBeUndefined();
  });
});
