import { say } from '@/lib/account/text';
import type { MailedOutcomeFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import { durationText } from '@/lib/locale/moment';
import { Button } from '../ui/button-client';

export type Mailed = Extract<MailedOutcomeFragment, { readonly __typename: 'Mailed' }>;

/** A mail is on its way: what to do with it, and what when it does not come. */
export function MailedNote({
  mailed,
  locale,
  onAgain,
}: {
  readonly mailed: Mailed;
  readonly locale: Locale;
  readonly onAgain: () => void;
}) {
  return (
    <div role="status" className="rounded-2xl bg-surface p-6 text-sm">
      <h2 className="text-base font-bold">{say('mailedTitle', locale)}</h2>
      <p className="mt-2">
        {fill(say('mailedText', locale), { email: mailed.email, duration: durationText(mailed.minutesValid, locale) })}
      </p>
      <p className="mt-2 text-muted">{say('mailedHint', locale)}</p>
      <Button variant="secondary" className="mt-5" onClick={onAgain}>
        {say('otherAddress', locale)}
      </Button>
    </div>
  );
}
