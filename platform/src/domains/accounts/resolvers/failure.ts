import type {
  AccountDeletedResolvers,
  LinkExpiredResolvers,
  TooManyAttemptsResolvers,
  WrongCredentialsResolvers,
} from '../../../generated/graphql/accounts.ts';
import { byTypename } from '../../../kernel/user-errors.ts';
import { EXPIRED_TEXT, TOO_MANY_TEXT, WRONG_TEXT } from '../errors.ts';

// Expected failures of this domain in the caller's words, and which member of a union a value is.

export const wrongCredentialsResolvers: WrongCredentialsResolvers = {
  code: () => 'WRONG_CREDENTIALS',
  message: (_wrong, _args, { locale }) => WRONG_TEXT[locale],
};
export const tooManyAttemptsResolvers: TooManyAttemptsResolvers = {
  code: () => 'TOO_MANY_ATTEMPTS',
  message: (_tooMany, _args, { locale }) => TOO_MANY_TEXT[locale],
};
export const linkExpiredResolvers: LinkExpiredResolvers = {
  code: () => 'LINK_EXPIRED',
  message: (_expired, _args, { locale }) => EXPIRED_TEXT[locale],
};
export const accountDeletedResolvers: AccountDeletedResolvers = { at: ({ at }) => at.toISOString() };

export const typeResolvers = {
  MailedResult: byTypename('Mailed'),
  SignInResult: byTypename('SignedIn'),
  AccountResult: byTypename('AccountSaved'),
  ExportResult: byTypename('DataExport'),
  DeleteAccountResult: byTypename('AccountDeleted'),
};
