'use client';

import { askFromBrowser } from '@/lib/graph/client';
import { UpdateProductDocument } from '@/lib/graph/generated/documents/update-product';
import type { Locale } from '@/lib/locale';
import { given, type Translations } from '@/lib/merchant';
import { useSave } from '@/lib/merchant/client';
import { say } from '@/lib/merchant/text';
import { Form } from '../ui/form';
import { SaveBar } from './save-bar';
import { TextFields, TEXT_FIELDS } from './text-fields';

const isSame = (one: Translations, other: Translations): boolean => one.ko === other.ko && one.en === other.en;

/** Titles and descriptions, both languages. */
export function TextsForm({
  id,
  version,
  title,
  description,
  locale,
}: {
  readonly id: string;
  readonly version: number;
  readonly title: Translations;
  readonly description: Translations;
  readonly locale: Locale;
}) {
  const form = useSave({
    id: 'texts',
    fields: TEXT_FIELDS,
    locale,
    version,
    check: (values) =>
      values['title.ko'] || values['title.en'] ? [] : [{ field: 'title.ko', message: say('needTitle', locale) }],
    save: async (values, by) => {
      const titleNow = { ko: values['title.ko'] ?? '', en: values['title.en'] ?? '' };
      const descriptionNow = { ko: values['description.ko'] ?? '', en: values['description.en'] ?? '' };
      const changes = {
        ...(isSame(titleNow, title) ? {} : { title: given(titleNow) }),
        ...(isSame(descriptionNow, description) ? {} : { description: given(descriptionNow) }),
      };
      if (Object.keys(changes).length === 0) return undefined;
      return (await askFromBrowser(UpdateProductDocument, { input: { id, version: by, ...changes } }, locale)).updateProduct;
    },
  });
  return (
    <Form form={form}>
      <TextFields field={form.field} title={title} description={description} locale={locale} />
      <SaveBar form={form} locale={locale} />
    </Form>
  );
}
