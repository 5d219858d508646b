'use client';

import { useEffect } from 'react';
import { useCartDrawer } from '@/lib/cart/drawer-client';
import { word } from '@/lib/cart/words';
import { askFromBrowser } from '@/lib/graph/client';
import { CartCountDocument } from '@/lib/graph/generated/documents/cart-count';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import { text } from '@/lib/locale/text';
import { Alert } from '../ui/alert';
import { ICON_BUTTON } from '../ui/button';
import { useFetched } from '../ui/fetched-client';
import { Icon } from '../ui/icon';

const fetchPanel = async () => (await import('./drawer-panel-client')).CartDrawerPanel;
const SHOWN_MAX = 99;

/** Opens the cart and says how much is in it. `isKnown`: the browser carries a cookie of a cart or an account; without one nothing is asked. */
export function CartButton({ locale, isKnown }: { readonly locale: Locale; readonly isKnown: boolean }) {
  const { isOpen, itemCount, open, close, count: heard } = useCartDrawer();
  useEffect(() => {
    if (!isKnown || itemCount !== undefined) return;
    const abort = new AbortController();
    // Without an answer there is no number; the cart itself says more once it is opened.
    askFromBrowser(CartCountDocument, {}, locale, abort.signal).then(
      ({ cart }) => heard(cart.itemCount),
      () => undefined,
    );
    return () => abort.abort();
  }, [isKnown, itemCount, locale, heard]);
  // Its script is fetched when it is first opened; then it stays, to be seen closing.
  const { Component: Panel, isLost } = useFetched(fetchPanel, isOpen, close);
  const count = itemCount ?? 0;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={count === 0 ? word('cart', locale) : fill(word('cartWith', locale), { count })}
        className={ICON_BUTTON}
        onClick={open}
      >
        <Icon name="cart" className="size-6" />
        {count > 0 && (
          // Drawn, not written: the button's name has the number already.
          <span
            aria-hidden="true"
            data-count={count > SHOWN_MAX ? `${SHOWN_MAX}+` : count}
            className="absolute top-0.5 right-0 grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1 text-[11px] font-bold text-accent-ink tabular-nums before:content-[attr(data-count)]"
          />
        )}
      </button>
      {Panel && <Panel locale={locale} />}
      {isLost && <Alert className="fixed inset-x-4 bottom-4 z-50 shadow-2xl">{text('errorText', locale)}</Alert>}
    </>
  );
}
