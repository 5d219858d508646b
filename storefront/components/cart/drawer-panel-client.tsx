'use client';

import Link from 'next/link';
import { useCart, useIsCartChanging } from '@/lib/cart/client';
import { useCartDrawer } from '@/lib/cart/drawer-client';
import { say } from '@/lib/cart/text';
import { word } from '@/lib/cart/words';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { buttonClass } from '../ui/button';
import { Button } from '../ui/button-client';
import { Providers } from '../shell/providers-client';
import { DrawerPanel } from '../ui/drawer-panel-client';
import { CartChanges } from './changes-client';
import { EmptyCart } from './empty';
import { CartLineRow } from './line-client';
import { CartStatus } from './status-client';
import { FreeShippingHint, Totals } from './totals';

/** The cart over the page, where something was just put in or its button was pressed. */
export function CartDrawerPanel({ locale }: { readonly locale: Locale }) {
  return (
    <Providers>
      <Panel locale={locale} />
    </Providers>
  );
}

function Panel({ locale }: { readonly locale: Locale }) {
  const { isOpen, close } = useCartDrawer();
  const { data: cart, isError, refetch } = useCart(locale);
  const isChanging = useIsCartChanging();
  const isFilled = cart !== undefined && cart.lines.length > 0;
  return (
    <DrawerPanel
      isOpen={isOpen}
      onClose={close}
      side="right"
      title={word('cart', locale)}
      closeLabel={text('close', locale)}
      footer={
        isFilled && (
          <>
            <Totals cart={cart} locale={locale} isChanging={isChanging} />
            <FreeShippingHint cart={cart} locale={locale} />
            <div className="mt-4 grid gap-2">
              <Link href="/checkout" onClick={close} className={buttonClass()}>
                {say('checkout', locale)}
              </Link>
              <Link href="/cart" onClick={close} className={buttonClass('secondary')}>
                {say('toCart', locale)}
              </Link>
            </div>
          </>
        )
      }
    >
      <CartStatus locale={locale} />
      {cart === undefined && !isError && (
        <p role="status" className="py-16 text-center text-sm text-muted">
          {text('loading', locale)}
        </p>
      )}
      {cart === undefined && isError && (
        <div className="py-16 text-center text-sm">
          <p className="mb-4 text-muted">{say('loadFailed', locale)}</p>
          <Button variant="secondary" onClick={() => void refetch()}>
            {text('retry', locale)}
          </Button>
        </div>
      )}
      {cart !== undefined && <CartChanges cart={cart} locale={locale} />}
      {cart !== undefined && !isFilled && <EmptyCart locale={locale} level={2} onLeave={close} />}
      {isFilled && (
        <ul className="divide-y divide-line">
          {cart.lines.map((line) => (
            <CartLineRow key={line.id} line={line} locale={locale} isChanging={isChanging} onLeave={close} />
          ))}
        </ul>
      )}
    </DrawerPanel>
  );
}
