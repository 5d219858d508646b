import type {
  AlreadyTakenResolvers,
  NotFoundResolvers,
  StaleStockResolvers,
  StaleVersionResolvers,
} from '../../../generated/graphql/catalogue.ts';
import { MISSING, STALE, staleStock, TAKEN } from '../errors.ts';

// Expected failures of this domain in the caller's words.

export const notFoundResolvers: NotFoundResolvers = {
  code: ({ thing }) => MISSING[thing].code,
  message: ({ thing }, _args, { locale }) => MISSING[thing].text[locale],
};
export const staleVersionResolvers: StaleVersionResolvers = {
  code: () => 'STALE_VERSION',
  message: (_stale, _args, { locale }) => STALE[locale],
  currentVersion: ({ product }) => product.version,
};
export const staleStockResolvers: StaleStockResolvers = {
  code: () => 'STALE_STOCK',
  message: ({ previousStock, currentStock }, _args, { locale }) => staleStock(previousStock, currentStock)[locale],
};
export const alreadyTakenResolvers: AlreadyTakenResolvers = {
  code: () => 'ALREADY_TAKEN',
  message: (_taken, _args, { locale }) => TAKEN[locale],
};
