'use client';

import { useState } from 'react';
import { looksLikeEmail } from '@/lib/account';
import { refusalOf } from '@/lib/account/outcome';
import { say } from '@/lib/account/text';
import { useForm } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { RequestPasswordResetDocument } from '@/lib/graph/generated/documents/request-password-reset';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { ErrorSummary } from '../ui/error-summary-client';
import { TextField } from '../ui/text-field';
import { MailedNote, type Mailed } from './mailed';

export function ForgotForm({ locale }: { readonly locale: Locale }) {
  const [mailed, setMailed] = useState<Mailed>();
  const form = useForm({
    id: 'forgot',
    locale,
    check: ({ email = '' }) => (looksLikeEmail(email) ? [] : [{ field: 'email', message: say('badEmail', locale) }]),
    send: async ({ email = '' }) => {
      const { requestPasswordReset } = await askFromBrowser(RequestPasswordResetDocument, { email }, locale);
      if (requestPasswordReset.__typename === 'Mailed') setMailed(requestPasswordReset);
      return refusalOf(requestPasswordReset, ['email'], locale);
    },
  });
  if (mailed) return <MailedNote mailed={mailed} locale={locale} onAgain={() => setMailed(undefined)} />;
  return (
    <form {...form.props} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <TextField
        {...form.field('email')}
        label={say('email', locale)}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Button type="submit" isPending={form.isPending} className="w-full">
        {say('sendLink', locale)}
      </Button>
    </form>
  );
}
