import type { PersonalData } from '../../kernel/domain.ts';
import { localize } from '../../kernel/locale.ts';
import { optionsText } from '../catalogue/contract.ts';
import { ownerKey } from './owner-key.ts';
import type { OrderStore } from './store.ts';

const ownerOf = (accountId: string): string => ownerKey({ kind: 'account', accountId });

/** The account's orders: theirs to read. Erased, they stay without the person, since they are in the books. */
export const orderData = (store: Pick<OrderStore, 'allOf' | 'erase'>): PersonalData => ({
  async exportOf(accountId) {
    const orders = await store.allOf(ownerOf(accountId));
    return {
      orders: orders.map(
        ({ lines, locale, id, number, email, recipient, subtotalMinor, shippingMinor, totalMinor, ...order }) => ({
          id,
          number,
          state: order.state,
          placedAt: order.placedAt,
          confirmedAt: order.confirmedAt,
          mailedAt: order.mailedAt,
          history: order.history,
          email,
          recipient,
          language: locale,
          lines: lines.map(({ sku, title, options, quantity, unitPriceMinor }) => ({
            sku,
            title: localize(title, locale),
            options: optionsText(options, locale),
            quantity,
            unitPriceMinor,
          })),
          subtotalMinor,
          shippingMinor,
          totalMinor,
        }),
      ),
    };
  },
  erase: (transaction, accountId) => store.erase(transaction, ownerOf(accountId)),
});
