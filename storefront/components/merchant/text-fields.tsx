import type { FormState } from '@/lib/form/client';
import type { Locale } from '@/lib/locale';
import type { Translations } from '@/lib/merchant';
import { say } from '@/lib/merchant/text';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';

export const TEXT_FIELDS = ['title.ko', 'title.en', 'description.ko', 'description.en'] as const;
const TITLE_LENGTH_MAX = 300;
const DESCRIPTION_LENGTH_MAX = 10_000;
const NONE: Translations = { ko: '', en: '' };

export function TextFields({
  field,
  title = NONE,
  description = NONE,
  locale,
}: {
  readonly field: FormState['field'];
  readonly title?: Translations;
  readonly description?: Translations;
  readonly locale: Locale;
}) {
  return (
    <>
      <TextField
        {...field('title.ko')}
        label={say('titleKo', locale)}
        lang="ko"
        autoComplete="off"
        defaultValue={title.ko}
        maxLength={TITLE_LENGTH_MAX}
      />
      <TextField
        {...field('title.en')}
        label={say('titleEn', locale)}
        lang="en"
        autoComplete="off"
        defaultValue={title.en}
        maxLength={TITLE_LENGTH_MAX}
      />
      <TextArea
        {...field('description.ko')}
        label={say('descriptionKo', locale)}
        lang="ko"
        defaultValue={description.ko}
        maxLength={DESCRIPTION_LENGTH_MAX}
      />
      <TextArea
        {...field('description.en')}
        label={say('descriptionEn', locale)}
        lang="en"
        defaultValue={description.en}
        maxLength={DESCRIPTION_LENGTH_MAX}
      />
    </>
  );
}
