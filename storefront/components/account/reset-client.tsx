'use client';

import Link from 'next/link';
import { useState } from 'react';
import { isPasswordLength } from '@/lib/account';
import { useArrival } from '@/lib/account/client';
import { refusalOf } from '@/lib/account/outcome';
import { say } from '@/lib/account/text';
import { useForm } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { ResetPasswordDocument } from '@/lib/graph/generated/documents/reset-password';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { buttonClass } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary-client';
import { Password } from './password';

export function ResetForm({ token, locale }: { readonly token: string; readonly locale: Locale }) {
  const arrive = useArrival();
  const [isExpired, setExpired] = useState(false);
  const form = useForm({
    id: 'reset',
    locale,
    check: ({ password = '' }) =>
      isPasswordLength(password) ? [] : [{ field: 'password', message: say('badPassword', locale) }],
    send: async ({ password = '' }) => {
      const { resetPassword } = await askFromBrowser(ResetPasswordDocument, { input: { token, password } }, locale);
      if (resetPassword.__typename === 'SignedIn') arrive('/account');
      setExpired(resetPassword.__typename === 'LinkExpired');
      return refusalOf(resetPassword, ['password'], locale);
    },
  });
  return (
    <form {...form.props} className="space-y-5">
      <ErrorSummary {...form.summary} />
      {isExpired && (
        <Link href="/account/forgot" className={`${buttonClass('secondary')} w-full`}>
          {say('sendLink', locale)}
        </Link>
      )}
      <Password field={form.field} isNew locale={locale} />
      <Button type="submit" isPending={form.isPending} className="w-full">
        {say('setPassword', locale)}
      </Button>
    </form>
  );
}
