import { untilFreeShipping, wonText, type Cart } from '@/lib/cart';
import { say } from '@/lib/cart/text';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';

/** Products, delivery, what is to be paid. Dimmed while the platform counts again: no sum is guessed. */
export function Totals({
  cart,
  locale,
  isChanging = false,
}: {
  readonly cart: {
    readonly subtotal: { readonly formatted: string };
    readonly shipping: Cart['shipping'];
    readonly total: { readonly formatted: string };
  };
  readonly locale: Locale;
  readonly isChanging?: boolean;
}) {
  const { subtotal, shipping, total } = cart;
  return (
    <dl aria-busy={isChanging} className={`space-y-2 text-sm tabular-nums ${isChanging ? 'opacity-40' : ''}`}>
      <div className="flex justify-between">
        <dt className="text-muted">{say('subtotal', locale)}</dt>
        <dd>{subtotal.formatted}</dd>
      </div>
      <div className="flex justify-between">
        <dt className="text-muted">{say('shipping', locale)}</dt>
        <dd>{shipping.amountMinor === 0 ? say('free', locale) : shipping.formatted}</dd>
      </div>
      <div className="flex items-baseline justify-between border-t border-line pt-3 text-base font-bold">
        <dt>{say('total', locale)}</dt>
        <dd className="text-xl tracking-tight">{total.formatted}</dd>
      </div>
    </dl>
  );
}

export function FreeShippingHint({ cart, locale }: { readonly cart: Cart; readonly locale: Locale }) {
  const missing = untilFreeShipping(cart);
  if (missing === 0) return null;
  return <p className="mt-3 text-xs text-muted">{fill(say('untilFree', locale), { amount: wonText(missing, locale) })}</p>;
}
