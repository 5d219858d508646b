import type { FormState } from '@/lib/form/client';
import type { Locale } from '@/lib/locale';
import { say } from '@/lib/order/text';
import { TextField } from '../ui/text-field';

/** Who it goes to, so that the browser can fill it in. */
export function RecipientFields({
  field,
  name,
  locale,
}: {
  readonly field: FormState['field'];
  readonly name: string;
  readonly locale: Locale;
}) {
  return (
    <fieldset className="space-y-4">
      <legend className="mb-4 text-lg font-bold">{say('recipient', locale)}</legend>
      <TextField {...field('name')} label={say('name', locale)} autoComplete="name" defaultValue={name} maxLength={60} required />
      <TextField
        {...field('phone')}
        label={say('phone', locale)}
        hint={say('phoneHint', locale)}
        type="tel"
        autoComplete="tel"
        maxLength={24}
        required
      />
      <TextField
        {...field('postcode')}
        className="max-w-40"
        label={say('postcode', locale)}
        hint={say('postcodeHint', locale)}
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={8}
        required
      />
      <TextField {...field('line1')} label={say('line1', locale)} autoComplete="address-line1" maxLength={120} required />
      <TextField {...field('line2')} label={say('line2', locale)} autoComplete="address-line2" maxLength={120} />
    </fieldset>
  );
}
