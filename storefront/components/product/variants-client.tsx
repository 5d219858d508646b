'use client';

import { Radio, RadioGroup } from '@headlessui/react';
import { useState } from 'react';
import type { Locale } from '@/lib/locale';
import { stockText, text } from '@/lib/locale/text';
import { choiceOf, firstVariant, valuesOf, variantOf, withValue, type Product } from '@/lib/product';
import { Price } from '../ui/price';

const BEFORE = { ko: '이전 가격', en: 'Before' } as const;

/** Options to choose from, with the price and stock of what is chosen. `labels` has the words for names and values. */
export function Variants({
  product,
  locale,
  labels,
}: {
  readonly product: Pick<Product, 'variants' | 'optionNames'>;
  readonly locale: Locale;
  readonly labels: Readonly<Record<string, string>>;
}) {
  const { variants, optionNames } = product;
  const initial = firstVariant(variants);
  const [choice, setChoice] = useState(initial ? choiceOf(initial) : {});
  const chosen = variantOf(variants, choice) ?? initial;
  if (!chosen) return null;
  return (
    <div>
      <Price price={chosen.price} listPrice={chosen.listPrice ?? null} size="large" before={BEFORE[locale]} />
      <p
        role="status"
        className={`mt-2 text-sm font-medium ${chosen.stock === 0 ? 'text-bad' : chosen.stock <= 5 ? 'text-warn' : 'text-good'}`}
      >
        {stockText(chosen.stock, locale)}
      </p>
      {optionNames.map((name) => (
        <RadioGroup
          key={name}
          value={choice[name] ?? ''}
          onChange={(value) => setChoice(withValue(variants, choice, name, value))}
          aria-label={labels[name] ?? name}
          className="mt-6"
        >
          <p aria-hidden="true" className="mb-2 text-sm">
            <span className="font-semibold">{labels[name] ?? name}</span>{' '}
            <span className="text-muted">{labels[choice[name] ?? ''] ?? choice[name]}</span>
          </p>
          <div className="flex flex-wrap gap-2">
            {valuesOf(variants, name, choice).map(({ value, isSoldOut }) => (
              <Radio
                key={value}
                value={value}
                className={`min-w-12 cursor-pointer rounded-xl border border-line px-4 py-2.5 text-center text-sm data-checked:border-accent data-checked:bg-accent data-checked:text-accent-ink data-focus:outline-2 data-focus:outline-offset-2 data-focus:outline-accent ${isSoldOut ? 'text-muted line-through' : ''}`}
              >
                {labels[value] ?? value}
                {isSoldOut && <span className="sr-only"> {text('soldOut', locale)}</span>}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
      <p className="mt-6 text-xs text-muted tabular-nums">SKU {chosen.sku}</p>
    </div>
  );
}
