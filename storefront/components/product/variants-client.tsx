'use client';

import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/locale';
import { stockText, text } from '@/lib/locale/text';
import { choiceOf, firstVariant, valuesOf, variantOf, withValue, type Product } from '@/lib/product';
import { recordStep } from '@/lib/telemetry/steps';
import { AddToCart } from '../cart/add-client';
import { Price } from '../ui/price';

/** Options to choose from, with the price and stock of what is chosen. `labels` has the words for names and values. */
export function Variants({
  product,
  locale,
  labels,
}: {
  readonly product: Pick<Product, 'title' | 'variants' | 'optionNames'>;
  readonly locale: Locale;
  readonly labels: Readonly<Record<string, string>>;
}) {
  const { title, variants, optionNames } = product;
  const initial = firstVariant(variants);
  const [choice, setChoice] = useState(initial ? choiceOf(initial) : {});
  useEffect(() => recordStep('product-view'), []);
  const chosen = variantOf(variants, choice) ?? initial;
  if (!chosen) return null;
  return (
    <div>
      <Price
        price={chosen.price}
        listPrice={chosen.listPrice ?? null}
        size="large"
        before={text('priceBefore', locale)}
        isMuted={chosen.stock === 0}
      />
      <p
        role="status"
        className={`mt-3 text-sm font-semibold ${chosen.stock === 0 ? 'text-bad' : chosen.stock <= 5 ? 'text-warn' : 'text-good'}`}
      >
        {stockText(chosen.stock, locale)}
      </p>
      {optionNames.map((name) => (
        <fieldset key={name} className="mt-6">
          <legend className="mb-2.5 text-sm">
            <span className="font-semibold">{labels[name] ?? name}</span>{' '}
            <span aria-hidden="true" className="text-muted">
              {labels[choice[name] ?? ''] ?? choice[name]}
            </span>
          </legend>
          <div className="flex flex-wrap gap-2">
            {valuesOf(variants, name, choice).map(({ value, isChosen, isSoldOut }) => (
              <label
                key={value}
                className={`relative grid min-h-11 min-w-14 place-items-center rounded-xl border border-line bg-paper px-4 text-sm font-medium hover:border-strong has-checked:border-accent has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${isSoldOut ? 'border-dashed text-muted line-through' : ''}`}
              >
                <input
                  type="radio"
                  name={`option ${name}`}
                  value={value}
                  checked={isChosen}
                  onChange={() => setChoice(withValue(variants, choice, name, value))}
                  className="absolute inset-0 size-full cursor-pointer opacity-0"
                />
                {labels[value] ?? value}
                {isSoldOut && <span className="sr-only"> {text('soldOut', locale)}</span>}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <AddToCart key={chosen.id} variantId={chosen.id} title={title} stock={chosen.stock} locale={locale} />
      <p className="mt-6 text-xs text-muted tabular-nums">SKU {chosen.sku}</p>
    </div>
  );
}
