'use client';

import { askFromBrowser } from '@/lib/graph/client';
import { AddVariantDocument } from '@/lib/graph/generated/documents/add-variant';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import type { ProductOption } from '@/lib/merchant';
import { useSave } from '@/lib/merchant/client';
import { tell } from '@/lib/merchant/editor-text';
import { say } from '@/lib/merchant/text';
import { Form } from '../ui/form';
import { TextField } from '../ui/text-field';
import { checkPrices, PRICE_FIELDS, PriceFields, pricesOf } from './price-fields';
import { SaveBar } from './save-bar';

/** As the platform's paths call them. */
const valueField = (index: number): string => `options.${index}.value`;

/** One more of the forms a product is sold in. */
export function AddVariantForm({
  productId,
  version,
  options,
  locale,
}: {
  readonly productId: string;
  readonly version: number;
  readonly options: readonly ProductOption[];
  readonly locale: Locale;
}) {
  const form = useSave({
    id: 'add-variant',
    fields: [...PRICE_FIELDS, 'sku', ...options.map((_, index) => valueField(index))],
    locale,
    version,
    isEmptiedWhenDone: true,
    check: (values) => [
      ...options.flatMap(({ label }, index) =>
        values[valueField(index)]
          ? []
          : [{ field: valueField(index), message: fill(tell('needOptionValue', locale), { option: label }) }],
      ),
      ...(values['sku'] ? [] : [{ field: 'sku', message: say('needSku', locale) }]),
      ...checkPrices(values, locale),
    ],
    save: async (values, by) => {
      const chosen = options.map(({ name }, index) => ({ name, value: values[valueField(index)] ?? '' }));
      const variant = { sku: values['sku'] ?? '', options: chosen, ...pricesOf(values) };
      return (await askFromBrowser(AddVariantDocument, { input: { productId, version: by, variant } }, locale)).addVariant;
    },
  });
  return (
    <Form form={form} label={tell('addVariant', locale)} className="space-y-4 py-5">
      <div className="text-sm">
        <p className="font-semibold">{tell('addVariant', locale)}</p>
        <p className="text-muted">{tell(options.length === 0 ? 'needOption' : 'addVariantText', locale)}</p>
      </div>
      {options.length > 0 && (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            {options.map(({ name, label }, index) => (
              <TextField
                key={name}
                {...form.field(valueField(index))}
                label={label}
                autoComplete="off"
                maxLength={100}
                required
              />
            ))}
            <TextField {...form.field('sku')} label={say('sku', locale)} autoComplete="off" maxLength={64} required />
          </div>
          <PriceFields field={form.field} locale={locale} />
          <SaveBar form={form} word={tell('addVariant', locale)} locale={locale} />
        </>
      )}
    </Form>
  );
}
