'use client';

import { useEffect } from 'react';
import { askFromBrowser } from '@/lib/graph/client';
import { UpdateProductDocument } from '@/lib/graph/generated/documents/update-product';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import type { MerchantProduct } from '@/lib/merchant';
import { useSave } from '@/lib/merchant/client';
import { tell } from '@/lib/merchant/editor-text';
import { useRows } from '@/lib/merchant/rows';
import { drawingOf } from '@/lib/product';
import { Button } from '../ui/button-client';
import { Form } from '../ui/form';
import { Picture } from '../ui/picture-client';
import { TextField } from '../ui/text-field';
import { SaveBar } from './save-bar';

const PICTURES_MAX = 20;
const isAddress = (value: string): boolean => value.startsWith('https://') && URL.canParse(value);
const fieldAt = (index: number): string => `pictures.${index}`;

/** Photographs of a product by their addresses, in the order they are shown. */
export function PicturesForm({
  id,
  version,
  pictures,
  locale,
}: {
  readonly id: string;
  readonly version: number;
  readonly pictures: MerchantProduct['pictures'];
  readonly locale: Locale;
}) {
  const photographs = pictures.filter(({ drawn }) => !drawn).map(({ url }) => url);
  const list = useRows(photographs);
  const { rows, added } = list;
  const drawing = drawingOf(id);
  const form = useSave({
    id: 'pictures-form',
    fields: rows.map((_, index) => fieldAt(index)),
    locale,
    version,
    check: (values) =>
      rows.flatMap((_, index) =>
        isAddress(values[fieldAt(index)] ?? '') ? [] : [{ field: fieldAt(index), message: tell('badAddress', locale) }],
      ),
    save: async (values, by) => {
      const input = { id, version: by, pictures: rows.map((_, index) => values[fieldAt(index)] ?? '') };
      return (await askFromBrowser(UpdateProductDocument, { input }, locale)).updateProduct;
    },
    onReload: () => list.replace(photographs),
  });
  const newestId = form.field(fieldAt(rows.findIndex(({ key }) => key === added))).id;
  useEffect(() => {
    if (added !== undefined) document.getElementById(newestId)?.focus();
    // Only when one is added: moving it must not take the keyboard.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [added]);
  return (
    <Form form={form}>
      <ol className="space-y-4">
        {rows.map(({ key, value }, index) => (
          <li key={key} className="flex flex-wrap items-end gap-3">
            <Picture
              src={isAddress(value) ? value : drawing}
              fallback={drawing}
              alt=""
              className="size-11 rounded-lg bg-white object-contain"
            />
            <TextField
              {...form.field(fieldAt(index))}
              label={fill(tell('picture', locale), { number: index + 1 })}
              type="url"
              inputMode="url"
              autoComplete="off"
              value={value}
              onChange={(event) => list.set(key, event.target.value)}
              maxLength={2000}
              className="min-w-48 flex-1"
              required
            />
            <Button
              variant="secondary"
              aria-label={fill(tell('raisePicture', locale), { number: index + 1 })}
              aria-disabled={index === 0 || undefined}
              onClick={() => list.raise(key)}
            >
              ↑
            </Button>
            <Button
              variant="secondary"
              aria-label={fill(tell('removePicture', locale), { number: index + 1 })}
              onClick={() => {
                list.remove(key);
                document.getElementById('add-picture')?.focus();
              }}
            >
              {tell('remove', locale)}
            </Button>
          </li>
        ))}
        <li>
          <Picture src={drawing} fallback={drawing} alt="" className="size-11 rounded-lg object-cover" />
        </li>
      </ol>
      {rows.length < PICTURES_MAX && (
        <Button id="add-picture" variant="secondary" onClick={() => list.add('')}>
          {tell('addPicture', locale)}
        </Button>
      )}
      <SaveBar form={form} label={tell('savePictures', locale)} locale={locale} />
    </Form>
  );
}
