import type {
  AlreadyTakenResolvers,
  InvalidInputResolvers,
  NotAllowedResolvers,
  NotFoundResolvers,
  StaleVersionResolvers,
} from '../../../generated/graphql/catalogue.ts';
import { FORBIDDEN, INVALID, MISSING, STALE, TAKEN } from '../errors.ts';

// Expected failures in the caller's words.

export const notFoundResolvers: NotFoundResolvers = {
  code: ({ thing }) => MISSING[thing].code,
  message: ({ thing }, _args, { locale }) => MISSING[thing].text[locale],
};
export const invalidInputResolvers: InvalidInputResolvers = {
  code: () => 'INVALID_INPUT',
  message: (_invalid, _args, { locale }) => INVALID[locale],
  problems: ({ problems }, _args, { locale }) => problems.map(({ path, rule }) => ({ path, message: rule[locale] })),
};
export const staleVersionResolvers: StaleVersionResolvers = {
  code: () => 'STALE_VERSION',
  message: (_stale, _args, { locale }) => STALE[locale],
  currentVersion: ({ product }) => product.version,
};
export const alreadyTakenResolvers: AlreadyTakenResolvers = {
  code: () => 'ALREADY_TAKEN',
  message: (_taken, _args, { locale }) => TAKEN[locale],
};
export const notAllowedResolvers: NotAllowedResolvers = {
  code: () => 'NOT_ALLOWED',
  message: (_forbidden, _args, { locale }) => FORBIDDEN[locale],
};
