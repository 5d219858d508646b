import type { PersonalData } from '../../kernel/domain.ts';
import { localize } from '../../kernel/locale.ts';
import { ownerKey } from './owner-key.ts';
import type { OrderStore } from './store.ts';

const ownerOf = (accountId: string): string => ownerKey({ kind: 'account', accountId });

/** The account's orders: theirs to read. Erased, they stay without the person, since they are in the books. */
export const orderData = (store: Pick<OrderStore, 'allOf' | 'erase'>): PersonalData => ({
  async exportOf(accountId) {
    const orders = await store.allOf(ownerOf(accountId));
    return {
      orders: orders.map(({ number, state, placedAt, email, recipient, lines, totalMinor, locale }) => ({
        number,
        state,
        placedAt: placedAt.toISOString(),
        email,
        recipient,
        totalMinor,
        lines: lines.map(({ sku, title, quantity, unitPriceMinor }) => ({
          sku,
          title: localize(title, locale),
          quantity,
          unitPriceMinor,
        })),
      })),
    };
  },
  erase: (transaction, accountId) => store.erase(transaction, ownerOf(accountId)),
});
