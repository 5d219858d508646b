import { say } from '@/lib/account/text';
import type { FormState } from '@/lib/form/client';
import type { Locale } from '@/lib/locale';
import { TextField } from '../ui/text-field';

/** An address for mail as this shop asks for it; `isNew`: another one than that which signs in. */
export function EmailField({
  field,
  label,
  isNew = false,
  locale,
}: {
  readonly field: FormState['field'];
  readonly label?: string;
  readonly isNew?: boolean;
  readonly locale: Locale;
}) {
  return (
    <TextField
      {...field('email')}
      label={label ?? say('email', locale)}
      type="email"
      autoComplete={isNew ? 'email' : 'username'}
      autoCapitalize="none"
      spellCheck={false}
      maxLength={254}
      required
    />
  );
}
