'use client';

import Link from 'next/link';
import { QUANTITY_MAX, type CartLine } from '@/lib/cart';
import { useSetCartLine } from '@/lib/cart/client';
import { say } from '@/lib/cart/text';
import { word } from '@/lib/cart/words';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import { drawingOf } from '@/lib/product';
import { Picture } from '../ui/picture-client';
import { Stepper } from '../ui/stepper-client';

/** Some of a variant, to be changed or taken out. */
export function CartLineRow({
  line,
  locale,
  isChanging,
  onLeave,
}: {
  readonly line: CartLine;
  readonly locale: Locale;
  /** Its sum is being counted. */
  readonly isChanging: boolean;
  /** A link out of here was followed. */
  readonly onLeave?: (() => void) | undefined;
}) {
  const { id, product, optionsText, quantity, available, unitPrice, lineTotal } = line;
  const { title, picture } = product;
  const setLine = useSetCartLine(locale);
  const set = (wanted: number) => setLine.mutate({ lineId: id, title, quantity: wanted });
  const most = Math.min(QUANTITY_MAX, available);
  return (
    <li className="flex gap-4 py-5">
      <Picture
        src={picture.url}
        fallback={drawingOf(product.id)}
        alt=""
        className={`size-20 shrink-0 rounded-lg bg-surface sm:size-24 ${picture.drawn ? 'object-cover' : 'bg-white object-contain p-1'}`}
      />
      <div className="min-w-0 flex-1">
        <div className="flex items-start justify-between gap-3">
          <p className="text-sm leading-snug font-medium">
            <Link
              href={`/p/${encodeURIComponent(product.id)}`}
              onClick={() => onLeave?.()}
              className="line-clamp-2 hover:underline"
            >
              {title}
            </Link>
          </p>
          <button
            type="button"
            aria-label={fill(say('removeThis', locale), { title })}
            className="-mt-3 -mr-2 min-h-11 shrink-0 px-2 text-xs text-muted underline underline-offset-4 hover:text-ink"
            onClick={() => set(0)}
          >
            {say('remove', locale)}
          </button>
        </div>
        {optionsText !== '' && <p className="text-xs text-muted">{optionsText}</p>}
        {quantity > 1 && (
          <p className="text-xs text-muted tabular-nums">{fill(say('each', locale), { price: unitPrice.formatted })}</p>
        )}
        {available <= 5 && <p className="text-xs font-medium text-warn">{fill(say('onlyLeft', locale), { available })}</p>}
        <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
          <Stepper
            value={quantity}
            max={Math.max(1, most)}
            labels={{
              value: fill(say('quantityOf', locale), { title }),
              less: word('less', locale),
              more: word('more', locale),
            }}
            onChange={set}
          />
          <span aria-busy={isChanging} className={`font-semibold tabular-nums ${isChanging ? 'opacity-40' : ''}`}>
            {lineTotal.formatted}
          </span>
        </div>
      </div>
    </li>
  );
}
