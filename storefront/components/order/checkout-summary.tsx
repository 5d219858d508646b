import Link from 'next/link';
import type { Cart } from '@/lib/cart';
import type { Locale } from '@/lib/locale';
import { say } from '@/lib/order/text';
import { Totals } from '../cart/totals';

/** What is about to be bought, in short. */
export function CheckoutSummary({
  cart,
  locale,
  isChanging,
  className,
}: {
  readonly cart: Cart;
  readonly locale: Locale;
  readonly isChanging: boolean;
  readonly className: string;
}) {
  return (
    <section aria-label={say('items', locale)} className={`rounded-2xl bg-surface p-6 ${className}`}>
      <div className="flex items-center justify-between">
        <h2 className="font-bold">{say('items', locale)}</h2>
        <Link href="/cart" className="-my-2 flex min-h-11 items-center text-sm text-muted underline underline-offset-4">
          {say('editCart', locale)}
        </Link>
      </div>
      <ul className="my-4 space-y-3 text-sm">
        {cart.lines.map(({ id, product, optionsText, quantity, lineTotal }) => (
          <li key={id} className="flex justify-between gap-4">
            <span className="min-w-0">
              <span className="line-clamp-1">{product.title}</span>
              <span className="text-xs text-muted">{[optionsText, `× ${quantity}`].filter(Boolean).join(' ')}</span>
            </span>
            <span className="shrink-0 tabular-nums">{lineTotal.formatted}</span>
          </li>
        ))}
      </ul>
      <Totals cart={cart} locale={locale} isChanging={isChanging} />
    </section>
  );
}
