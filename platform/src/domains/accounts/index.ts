import { randomBytes } from 'node:crypto';
import { userErrorResolvers } from '../../kernel/user-errors.ts';
import { defineDomain } from '../../ports/ports.ts';
import { authenticator } from './authenticate.ts';
import { commands } from './commands.ts';
import type { Accounts } from './contract.ts';
import { passwordHashing } from './hashing.ts';
import { sweepUntil } from './housekeeping.ts';
import { mailStore } from './mail-store.ts';
import { personalDataOf } from './personal-data.ts';
import { accountResolvers, queryResolvers, sessionResolvers } from './resolvers/account.ts';
import {
  accountDeletedResolvers,
  linkExpiredResolvers,
  tooManyAttemptsResolvers,
  typeResolvers,
  wrongCredentialsResolvers,
} from './resolvers/failure.ts';
import { mutationResolvers } from './resolvers/mutation.ts';
import { sendMailHandler } from './send-mail.ts';
import { sessionStore } from './session-store.ts';
import { accountStore } from './store.ts';
import { accountsTelemetry } from './telemetry.ts';
import { throttle } from './throttle.ts';
import { throttleStore } from './throttle-store.ts';
import { tokensOf } from './token.ts';

/** Who shops here, and proving it. */
export const accounts = defineDomain({
  name: 'accounts',
  schema: new URL('schema.graphql', import.meta.url),
  needs: ['database', 'jobQueue', 'mailer'],
  isEverywhere: true,
  uses: [],
  build({ database, jobQueue, mailer, clock, config, telemetry: real, personalData }) {
    const telemetry = accountsTelemetry(real, clock);
    const store = accountStore(database, jobQueue, clock);
    const sessions = sessionStore(database, clock);
    const mails = mailStore(database, jobQueue, clock);
    const throttles = throttleStore(database, clock);
    // Without one, links die with the process that mailed them; production refuses to start so.
    const tokens = tokensOf(config.TOKEN_SECRET ?? randomBytes(32).toString('base64url'));
    const passwords = passwordHashing(telemetry);
    const means = {
      accounts: store,
      sessions,
      mails,
      throttle: throttle(throttles, tokens, telemetry),
      passwords,
      tokens,
      clock,
      telemetry,
      personalData,
    };
    const reader = { byId: store.byId, sessionsOf: sessions.ofAccount };
    const service: Accounts = {
      async correspondent(accountId) {
        const account = await store.byId(accountId);
        return account && { email: account.email, name: account.name, language: account.language };
      },
    };
    const stopping = new AbortController();
    let sweeping: Promise<void> | undefined;
    return {
      service,
      resolvers: {
        Query: queryResolvers(reader),
        Mutation: mutationResolvers(commands(means)),
        Account: accountResolvers(reader),
        Session: sessionResolvers,
        WrongCredentials: wrongCredentialsResolvers,
        TooManyAttempts: tooManyAttemptsResolvers,
        LinkExpired: linkExpiredResolvers,
        AccountDeleted: accountDeletedResolvers,
        ...typeResolvers,
        ...userErrorResolvers,
      },
      jobs: [sendMailHandler({ mails, mailer, tokens, publicUrl: config.publicUrl, byEmail: store.byEmail })],
      personalData: personalDataOf(store, sessions, mails),
      authenticate: authenticator(sessions, clock, telemetry),
      async start() {
        sweeping = sweepUntil(stopping.signal, { sessions, mails, throttles, clock, telemetry });
      },
      async stop() {
        stopping.abort();
        await sweeping;
      },
    };
  },
});
