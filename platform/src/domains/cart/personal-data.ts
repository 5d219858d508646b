import type { PersonalData } from '../../kernel/domain.ts';
import { localize } from '../../kernel/locale.ts';
import type { StoredLine } from './contract.ts';
import type { CartStore } from './store.ts';

const readable = ({ variantId, quantity, seenPriceMinor, seen }: StoredLine) => ({
  variantId,
  sku: seen.sku,
  title: localize(seen.title, 'ko'),
  quantity,
  seenPriceMinor,
});

/** The account's cart: theirs to read, and deleted with them. */
export const cartData = (store: Pick<CartStore, 'find' | 'deleteOf'>): PersonalData => ({
  async exportOf(accountId) {
    const cart = await store.find({ kind: 'account', accountId });
    return { lines: (cart?.lines ?? []).map(readable), leftOut: (cart?.leftOut ?? []).map(readable) };
  },
  erase: (transaction, accountId) => store.deleteOf(transaction, accountId),
});
