'use client';

import { askFromBrowser } from '@/lib/graph/client';
import { AddOptionDocument } from '@/lib/graph/generated/documents/add-option';
import { RemoveOptionDocument } from '@/lib/graph/generated/documents/remove-option';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import { OPTIONS_MAX, type ProductOption } from '@/lib/merchant';
import { useSave } from '@/lib/merchant/client';
import { removalWords, tell } from '@/lib/merchant/editor-text';
import { Form } from '../ui/form';
import { TextField } from '../ui/text-field';
import { AskedForm } from './asked-form-client';
import { SaveBar } from './save-bar';

interface Props {
  readonly productId: string;
  readonly version: number;
  readonly locale: Locale;
}

/** What variants differ by: what there is, and one more. */
export function Options({
  options,
  partId,
  ...given
}: Props & { readonly options: readonly ProductOption[]; readonly partId: string }) {
  const { productId, version, locale } = given;
  return (
    <div className="space-y-5">
      {options.length === 0 && <p className="text-sm">{tell('noOptions', locale)}</p>}
      <ul className="divide-y divide-line empty:hidden">
        {options.map(({ name, label }) => (
          <li key={name} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span className="text-sm font-semibold">{label}</span>
            <AskedForm
              id={`remove-option-${name}`}
              version={version}
              words={removalWords(
                fill(tell('removeOption', locale), { option: label }),
                fill(tell('removeOptionAsk', locale), { option: label }),
                locale,
              )}
              partId={partId}
              save={async (by) =>
                (await askFromBrowser(RemoveOptionDocument, { input: { productId, version: by, name } }, locale)).removeOption
              }
              locale={locale}
            />
          </li>
        ))}
      </ul>
      {options.length < OPTIONS_MAX && <AddOptionForm {...given} />}
    </div>
  );
}

function AddOptionForm({ productId, version, locale }: Props) {
  const form = useSave({
    id: 'add-option',
    fields: ['name', 'value'],
    locale,
    version,
    isEmptiedWhenDone: true,
    check: ({ name = '', value = '' }) => [
      ...(name === '' ? [{ field: 'name', message: tell('needOptionName', locale) }] : []),
      ...(value === '' ? [{ field: 'value', message: tell('needValue', locale) }] : []),
    ],
    save: async ({ name = '', value = '' }, by) =>
      (await askFromBrowser(AddOptionDocument, { input: { productId, version: by, name, value } }, locale)).addOption,
  });
  return (
    <Form form={form} className="space-y-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...form.field('name')}
          label={tell('optionName', locale)}
          hint={tell('optionNameHint', locale)}
          autoComplete="off"
          maxLength={40}
          required
        />
        <TextField {...form.field('value')} label={tell('optionValue', locale)} autoComplete="off" maxLength={100} required />
      </div>
      <SaveBar form={form} word={tell('addOption', locale)} locale={locale} />
    </Form>
  );
}
