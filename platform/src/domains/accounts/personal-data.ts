import type { PersonalData } from '../../kernel/domain.ts';
import type { MailStore } from './mail-store.ts';
import type { SessionStore } from './session-store.ts';
import type { AccountStore } from './store.ts';

/** What this domain knows of a person. Neither the password's hash nor a token's is anything to them. */
export const personalDataOf = (
  accounts: AccountStore,
  sessions: Pick<SessionStore, 'ofAccount'>,
  mails: Pick<MailStore, 'ofPerson'>,
): PersonalData => ({
  async exportOf(accountId) {
    const account = await accounts.byId(accountId);
    if (!account) return {};
    const { id, email, name, language, role, createdAt } = account;
    const devices = (await sessions.ofAccount(accountId)).map(({ browser, system, createdAt: signedInAt, lastUsedAt }) => ({
      browser,
      system,
      signedInAt,
      lastUsedAt,
    }));
    const askedMails = (await mails.ofPerson(account)).map(({ kind, email: to, createdAt: askedAt, expiresAt: goodUntil }) => ({
      kind,
      to,
      askedAt,
      goodUntil,
    }));
    return { id, email, name, language, role, createdAt, devices, askedMails };
  },
  erase: accounts.eraseOwn,
});
