'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import type { Cart } from '@/lib/cart';
import { useCart, useIsCartChanging } from '@/lib/cart/client';
import { useCartDrawer } from '@/lib/cart/drawer-client';
import { say } from '@/lib/cart/text';
import { word } from '@/lib/cart/words';
import type { Locale } from '@/lib/locale';
import { buttonClass } from '../ui/button';
import { CartChanges } from './changes-client';
import { EmptyCart } from './empty';
import { CartLineRow } from './line-client';
import { CartStatus } from './status-client';
import { FreeShippingHint, Totals } from './totals';

/** The cart as a page. */
export function CartView({ initial, locale }: { readonly initial: Cart; readonly locale: Locale }) {
  const { data: cart = initial } = useCart(locale, initial);
  const isChanging = useIsCartChanging();
  const close = useCartDrawer((state) => state.close);
  // What was told here is no news on the next page.
  useEffect(() => close, [close]);
  return (
    <div className="page py-8">
      {cart.lines.length === 0 ? (
        <>
          <CartStatus locale={locale} />
          <CartChanges cart={cart} locale={locale} />
          <EmptyCart locale={locale} level={1} />
        </>
      ) : (
        <>
          <h1 className="mb-4 text-2xl font-bold tracking-tight">{word('cart', locale)}</h1>
          <CartStatus locale={locale} />
          <CartChanges cart={cart} locale={locale} />
          <div className="gap-12 lg:grid lg:grid-cols-[1fr_22rem]">
            <ul className="divide-y divide-line border-t border-line">
              {cart.lines.map((line) => (
                <CartLineRow key={line.id} line={line} locale={locale} isChanging={isChanging} />
              ))}
            </ul>
            <section
              aria-labelledby="cart-summary"
              className="mt-6 self-start rounded-2xl bg-surface p-6 lg:sticky lg:top-24 lg:mt-0"
            >
              <h2 id="cart-summary" className="mb-4 font-bold">
                {say('summary', locale)}
              </h2>
              <Totals cart={cart} locale={locale} isChanging={isChanging} />
              <FreeShippingHint cart={cart} locale={locale} />
              {cart.changes.length > 0 && <p className="mt-3 text-sm font-medium text-warn">{say('needsAccept', locale)}</p>}
              <Link href="/checkout" className={`${buttonClass()} mt-5 w-full`}>
                {say('checkout', locale)}
              </Link>
              <Link href="/search" className={`${buttonClass('secondary')} mt-2 w-full`}>
                {say('keepShopping', locale)}
              </Link>
            </section>
          </div>
        </>
      )}
    </div>
  );
}
