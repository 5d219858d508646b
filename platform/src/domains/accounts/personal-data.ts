import type { PersonalData } from '../../kernel/domain.ts';
import type { SessionStore } from './session-store.ts';
import type { AccountStore } from './store.ts';

/** What this domain knows of a person. Neither the password's hash nor a token's is anything to them. */
export const personalDataOf = (accounts: AccountStore, sessions: SessionStore): PersonalData => ({
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
    return { id, email, name, language, role, createdAt, devices };
  },
  erase: accounts.eraseOwn,
});
