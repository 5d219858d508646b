'use client';

import { useState } from 'react';
import { askFromBrowser } from '@/lib/graph/client';
import { ArchiveProductDocument } from '@/lib/graph/generated/documents/archive-product';
import type { Locale } from '@/lib/locale';
import { useSave } from '@/lib/merchant/client';
import { say } from '@/lib/merchant/text';
import { Button } from '../ui/button-client';
import { ErrorSummary } from '../ui/error-summary-client';

/** The button that was pressed is gone: its successor has the keyboard. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Takes a product out of the shop, asked once more before. */
export function ArchiveForm({ id, version, locale }: { readonly id: string; readonly version: number; readonly locale: Locale }) {
  const [isAsked, setAsked] = useState(false);
  const form = useSave({
    id: 'archive',
    fields: [],
    locale,
    version,
    save: async () => (await askFromBrowser(ArchiveProductDocument, { input: { id, version } }, locale)).archiveProduct,
  });
  return (
    <form {...form.props} className="space-y-4">
      <ErrorSummary {...form.summary} />
      <p className="text-sm text-muted">{say('archiveText', locale)}</p>
      {isAsked ? (
        <div role="group" aria-label={say('archiveAsk', locale)} className="flex flex-wrap items-center gap-3">
          <p className="text-sm font-semibold">{say('archiveAsk', locale)}</p>
          <Button type="submit" variant="danger" ref={takeFocus} isPending={form.isPending}>
            {say('archiveYes', locale)}
          </Button>
          <Button variant="secondary" onClick={() => setAsked(false)}>
            {say('archiveNo', locale)}
          </Button>
          {form.isStale && (
            <Button variant="secondary" onClick={form.reload}>
              {say('reload', locale)}
            </Button>
          )}
        </div>
      ) : (
        <Button variant="danger" onClick={() => setAsked(true)}>
          {say('archive', locale)}
        </Button>
      )}
    </form>
  );
}
