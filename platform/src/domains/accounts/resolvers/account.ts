import type { AccountResolvers, QueryResolvers, SessionResolvers } from '../../../generated/graphql/accounts.ts';
import type { RequestContext } from '../../../kernel/context.ts';
import type { Account, AccountView, Session } from '../account.ts';

/** What the graph reads of accounts. */
export interface Reader {
  byId(id: string): Promise<Account | undefined>;
  sessionsOf(accountId: string): Promise<readonly Session[]>;
}
export interface SessionView {
  readonly session: Session;
  readonly isCurrent: boolean;
}

async function ownAccount(reader: Reader, context: RequestContext): Promise<AccountView | null> {
  const viewer = await context.viewer();
  const account = viewer && (await reader.byId(viewer.accountId));
  return account ? { account, sessionId: viewer.sessionId } : null;
}

export const queryResolvers = (reader: Reader): QueryResolvers => ({
  viewer: (_root, _args, context) => ownAccount(reader, context),
});

const LANGUAGES = { ko: 'KO', en: 'EN' } as const;
const ROLES = { shopper: 'SHOPPER', merchant: 'MERCHANT', administrator: 'ADMINISTRATOR' } as const;

export const accountResolvers = (reader: Reader): AccountResolvers => ({
  // Another subgraph may name any id; an answer goes to the account itself alone.
  async __resolveReference({ id }, context) {
    const own = await ownAccount(reader, context);
    return own?.account.id === id ? own : null;
  },
  id: ({ account }) => account.id,
  email: ({ account }) => account.email,
  name: ({ account }) => account.name,
  language: ({ account }) => LANGUAGES[account.language],
  role: ({ account }) => ROLES[account.role],
  createdAt: ({ account }) => account.createdAt.toISOString(),
  sessions: async ({ account, sessionId }) =>
    sessionId === undefined
      ? []
      : (await reader.sessionsOf(account.id)).map((session) => ({ session, isCurrent: session.id === sessionId })),
});

const UNKNOWN = { ko: '알 수 없는 기기', en: 'An unknown device' } as const;

export const sessionResolvers: SessionResolvers = {
  id: ({ session }) => session.id,
  isCurrent: ({ isCurrent }) => isCurrent,
  device({ session: { browser, system } }, _args, { locale }) {
    if (browser === null || system === null) return browser ?? system ?? UNKNOWN[locale];
    return locale === 'ko' ? `${system}의 ${browser}` : `${browser} on ${system}`;
  },
  createdAt: ({ session }) => session.createdAt.toISOString(),
  lastUsedAt: ({ session }) => new Date(Math.floor(session.lastUsedAt.getTime() / 3_600_000) * 3_600_000).toISOString(),
};
