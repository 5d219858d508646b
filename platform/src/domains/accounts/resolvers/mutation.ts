import type { Language, MutationResolvers } from '../../../generated/graphql/accounts.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Role } from '../../../kernel/viewer.ts';
import type { Commands } from '../commands.ts';
import { callerOf, keepSignedIn } from './caller.ts';

const LANGUAGES: Readonly<Record<Language, Locale>> = { KO: 'ko', EN: 'en' };
const ROLES = { SHOPPER: 'shopper', MERCHANT: 'merchant', ADMINISTRATOR: 'administrator' } as const satisfies Record<
  string,
  Role
>;

export const mutationResolvers = (commands: Commands): MutationResolvers => ({
  signUp: (_root, { email }, context) => commands.signUp(callerOf(context), { email }),
  confirmSignUp: async (_root, { input }, context) =>
    keepSignedIn(context, await commands.confirmSignUp(callerOf(context), input)),
  signIn: async (_root, { input }, context) => keepSignedIn(context, await commands.signIn(callerOf(context), input)),
  async signOut(_root, { everywhere }, context) {
    const outcome = await commands.signOut(callerOf(context), { everywhere: everywhere ?? false });
    context.cookies.clear('session');
    return outcome;
  },
  requestPasswordReset: (_root, { email }, context) => commands.requestPasswordReset(callerOf(context), { email }),
  resetPassword: async (_root, { input }, context) =>
    keepSignedIn(context, await commands.resetPassword(callerOf(context), input)),
  changePassword: (_root, { input }, context) => commands.changePassword(callerOf(context), input),
  requestEmailChange: (_root, { input }, context) => commands.requestEmailChange(callerOf(context), input),
  confirmEmailChange: (_root, { token }, context) => commands.confirmEmailChange(callerOf(context), { token }),
  updateAccount: (_root, { input: { name, language } }, context) =>
    commands.updateAccount(callerOf(context), { name, language: language ? LANGUAGES[language] : undefined }),
  endSession: (_root, { id }, context) => commands.endSession(callerOf(context), { id }),
  exportMyData: (_root, { password }, context) => commands.exportMyData(callerOf(context), { password }),
  async deleteAccount(_root, { password }, context) {
    const outcome = await commands.deleteAccount(callerOf(context), { password });
    if (outcome.__typename === 'AccountDeleted') context.cookies.clear('session');
    return outcome;
  },
  setRole: (_root, { input: { email, role } }, context) => commands.setRole(callerOf(context), { email, role: ROLES[role] }),
});
