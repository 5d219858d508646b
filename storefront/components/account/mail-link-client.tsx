'use client';

import { useState } from 'react';
import { looksLikeEmail } from '@/lib/account';
import { refusalOf } from '@/lib/account/outcome';
import { say } from '@/lib/account/text';
import { useForm } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { RequestPasswordResetDocument } from '@/lib/graph/generated/documents/request-password-reset';
import { SignUpDocument } from '@/lib/graph/generated/documents/sign-up';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { Form } from '../ui/form';
import type { LinkPurpose } from './choose-password-client';
import { EmailField } from './email-field';
import { MailedNote, type Mailed } from './mailed';

const ASK = {
  'sign-up': async (email: string, locale: Locale) => (await askFromBrowser(SignUpDocument, { email }, locale)).signUp,
  reset: async (email: string, locale: Locale) =>
    (await askFromBrowser(RequestPasswordResetDocument, { email }, locale)).requestPasswordReset,
};

/** Has a link mailed behind which a password is chosen. */
export function MailLinkForm({ purpose, locale }: { readonly purpose: LinkPurpose; readonly locale: Locale }) {
  const [mailed, setMailed] = useState<Mailed>();
  const form = useForm({
    id: purpose,
    locale,
    check: ({ email = '' }) => (looksLikeEmail(email) ? [] : [{ field: 'email', message: say('badEmail', locale) }]),
    send: async ({ email = '' }) => {
      const outcome = await ASK[purpose](email, locale);
      if (outcome.__typename === 'Mailed') setMailed(outcome);
      return refusalOf(outcome, ['email'], locale);
    },
  });
  if (mailed) return <MailedNote mailed={mailed} locale={locale} onAgain={() => setMailed(undefined)} />;
  return (
    <Form form={form}>
      <EmailField field={form.field} locale={locale} />
      <Button type="submit" isPending={form.isPending} className="w-full">
        {say('sendLink', locale)}
      </Button>
    </Form>
  );
}
