import { say } from '@/lib/account/text';
import type { FormState } from '@/lib/form/client';
import type { Locale } from '@/lib/locale';
import { PasswordField } from '../ui/password-field-client';

/** A password as this shop asks for it. */
export function Password({
  field,
  name = 'password',
  isNew = false,
  locale,
}: {
  readonly field: FormState['field'];
  readonly name?: string;
  readonly isNew?: boolean;
  readonly locale: Locale;
}) {
  const label = name === 'newPassword' ? 'newPassword' : name === 'currentPassword' ? 'currentPassword' : 'password';
  return (
    <PasswordField
      {...field(name)}
      label={say(label, locale)}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      labels={{ show: say('showPassword', locale), hide: say('hidePassword', locale) }}
      required
      {...(isNew ? { hint: say('passwordHint', locale) } : {})}
    />
  );
}
