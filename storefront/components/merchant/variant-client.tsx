'use client';

import { askFromBrowser } from '@/lib/graph/client';
import { SetPriceDocument } from '@/lib/graph/generated/documents/set-price';
import { SetStockDocument } from '@/lib/graph/generated/documents/set-stock';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import { nameOf, type MerchantVariant } from '@/lib/merchant';
import { useSave, type SaveOutcome } from '@/lib/merchant/client';
import { say } from '@/lib/merchant/text';
import { Form } from '../ui/form';
import { checkPrices, PRICE_FIELDS, PriceFields, pricesOf, type Prices } from './price-fields';
import { SaveBar } from './save-bar';

/** Price and stock of one variant. */
export function VariantForm({
  productId,
  version,
  variant,
  locale,
}: {
  readonly productId: string;
  readonly version: number;
  readonly variant: MerchantVariant;
  readonly locale: Locale;
}) {
  const { id: variantId, sku, price, listPrice, stock } = variant;
  const before: Prices = { priceMinor: price.amountMinor, listPriceMinor: listPrice?.amountMinor ?? null, stock };
  const name = nameOf(variant, locale);
  const form = useSave({
    id: `variant-${variantId}`,
    fields: PRICE_FIELDS,
    locale,
    version,
    // A sale changes the stock and not the version.
    revision: `${version}:${stock}`,
    check: (values) => checkPrices(values, locale),
    save: async (values, by) => {
      const wanted = pricesOf(values);
      let outcome: SaveOutcome | undefined;
      let now = by;
      if (wanted.priceMinor !== before.priceMinor || wanted.listPriceMinor !== before.listPriceMinor) {
        const { priceMinor, listPriceMinor } = wanted;
        const input = { productId, version: now, variantId, priceMinor, listPriceMinor };
        outcome = (await askFromBrowser(SetPriceDocument, { input }, locale)).setPrice;
        if (outcome.__typename !== 'ProductSaved') return outcome;
        now = outcome.product.version;
      }
      if (wanted.stock !== before.stock) {
        const input = { productId, version: now, variantId, previousStock: stock, stock: wanted.stock };
        outcome = (await askFromBrowser(SetStockDocument, { input }, locale)).setStock;
      }
      return outcome;
    },
  });
  return (
    <Form form={form} label={name} className="space-y-4 pt-5 max-sm:pb-4">
      <p className="text-sm">
        <span className="font-semibold">{name}</span> <span className="text-muted">SKU {sku}</span>
      </p>
      <PriceFields field={form.field} prices={before} locale={locale} />
      <SaveBar form={form} label={fill(say('saveVariant', locale), { variant: name })} locale={locale} />
    </Form>
  );
}
