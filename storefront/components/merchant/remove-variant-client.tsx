'use client';

import { askFromBrowser } from '@/lib/graph/client';
import { RemoveVariantDocument } from '@/lib/graph/generated/documents/remove-variant';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import { nameOf, type MerchantVariant } from '@/lib/merchant';
import { removalWords, tell } from '@/lib/merchant/editor-text';
import { AskedForm } from './asked-form-client';

/** Takes a variant away, asked once more before. */
export function RemoveVariantForm({
  productId,
  version,
  variant,
  partId,
  locale,
}: {
  readonly productId: string;
  readonly version: number;
  readonly variant: MerchantVariant;
  readonly partId: string;
  readonly locale: Locale;
}) {
  const name = nameOf(variant, locale);
  return (
    <AskedForm
      id={`remove-${variant.id}`}
      version={version}
      words={removalWords(
        fill(tell('removeVariant', locale), { variant: name }),
        fill(tell('removeVariantAsk', locale), { variant: name }),
        locale,
      )}
      partId={partId}
      save={async (by) => {
        const input = { productId, version: by, variantId: variant.id };
        return (await askFromBrowser(RemoveVariantDocument, { input }, locale)).removeVariant;
      }}
      locale={locale}
    />
  );
}
