'use client';

import { askFromBrowser } from '@/lib/graph/client';
import { ArchiveProductDocument } from '@/lib/graph/generated/documents/archive-product';
import { RestoreProductDocument } from '@/lib/graph/generated/documents/restore-product';
import type { Locale } from '@/lib/locale';
import { useSave } from '@/lib/merchant/client';
import { tell } from '@/lib/merchant/editor-text';
import { say } from '@/lib/merchant/text';
import { Form } from '../ui/form';
import { AskedForm } from './asked-form-client';
import { SaveBar } from './save-bar';

interface Props {
  readonly id: string;
  readonly version: number;
  readonly partId: string;
  readonly locale: Locale;
}

/** Takes a product out of the shop, asked once more before. */
export function ArchiveForm({ id, version, partId, locale }: Props) {
  const words = { open: say('archive', locale), ask: say('archiveAsk', locale), yes: say('archiveYes', locale) };
  return (
    <>
      <p className="mb-4 text-sm text-muted">{say('archiveText', locale)}</p>
      <AskedForm
        id="archive-form"
        version={version}
        words={{ ...words, no: say('archiveNo', locale) }}
        partId={partId}
        save={async (by) => (await askFromBrowser(ArchiveProductDocument, { input: { id, version: by } }, locale)).archiveProduct}
        locale={locale}
      />
    </>
  );
}

/** Puts an archived product back into the shop. */
export function RestoreForm({ id, version, partId, locale }: Props) {
  const form = useSave({
    id: 'restore',
    fields: [],
    locale,
    version,
    save: async (_, by) => {
      const { restoreProduct } = await askFromBrowser(RestoreProductDocument, { input: { id, version: by } }, locale);
      if (restoreProduct.__typename === 'ProductSaved') document.getElementById(partId)?.focus();
      return restoreProduct;
    },
  });
  return (
    <Form form={form} className="space-y-4">
      <p className="text-sm font-medium">{say('isArchived', locale)}</p>
      <p className="text-sm text-muted">{tell('restoreText', locale)}</p>
      <SaveBar form={form} word={tell('restore', locale)} locale={locale} />
    </Form>
  );
}
