import type { useSave } from '@/lib/merchant/client';
import type { Locale } from '@/lib/locale';
import { say } from '@/lib/merchant/text';
import { Button } from '../ui/button-client';
import { Done } from '../ui/done';

/** Saves a part of a product, or after a conflict loads what it is now. */
export function SaveBar({
  form: { isPending, isStale, reload, done },
  word,
  label,
  locale,
}: {
  readonly form: ReturnType<typeof useSave>;
  /** Instead of "save". */
  readonly word?: string;
  /** What is saved, for those who do not see what the button stands beside. */
  readonly label?: string;
  readonly locale: Locale;
}) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button type="submit" isPending={isPending} {...(label === undefined ? {} : { 'aria-label': label })}>
        {word ?? say('save', locale)}
      </Button>
      {isStale && (
        <Button variant="secondary" onClick={reload}>
          {say('reload', locale)}
        </Button>
      )}
      <Done>{done}</Done>
    </div>
  );
}
