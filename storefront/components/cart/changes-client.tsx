'use client';

import type { Cart } from '@/lib/cart';
import { useAcceptChanges } from '@/lib/cart/client';
import { say } from '@/lib/cart/text';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { Icon } from '../ui/icon';

/** What became different since the shopper agreed, in words, with the way to agree again. */
export function CartChanges({ cart, locale }: { readonly cart: Cart; readonly locale: Locale }) {
  const accept = useAcceptChanges(locale);
  if (cart.changes.length === 0) return null;
  return (
    <section aria-labelledby="cart-changes" className="mb-4 rounded-xl border-2 border-warn p-4 text-sm">
      <h2 id="cart-changes" className="flex items-center gap-2 font-bold">
        <Icon name="warning" className="size-5 shrink-0 text-warn" />
        {say('changesTitle', locale)}
      </h2>
      <ul className="mt-3 space-y-2">
        {cart.changes.map(({ kind, lineId, title, message }) => (
          <li key={`${kind} ${lineId}`}>
            <span className="font-semibold">{title}</span>
            <span className="block text-muted">{message}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-muted">{say('changesText', locale)}</p>
      <Button className="mt-4" isPending={accept.isPending} onClick={() => accept.mutate(cart.version)}>
        {say('accept', locale)}
      </Button>
    </section>
  );
}
