'use client';

import { useState } from 'react';
import { looksLikeEmail } from '@/lib/account';
import { refusalOf } from '@/lib/account/outcome';
import { tell } from '@/lib/account/page-text';
import { say } from '@/lib/account/text';
import { useForm, type FieldProblem } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { RequestEmailChangeDocument } from '@/lib/graph/generated/documents/request-email-change';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { Form } from '../ui/form';
import { EmailField } from './email-field';
import { MailedNote, type Mailed } from './mailed';
import { Password } from './password';

export function EmailForm({ email: present, locale }: { readonly email: string; readonly locale: Locale }) {
  const [mailed, setMailed] = useState<Mailed>();
  const form = useForm({
    id: 'change-email',
    locale,
    check: ({ email = '', password = '' }) => {
      const problems: FieldProblem[] = [];
      if (!looksLikeEmail(email)) problems.push({ field: 'email', message: say('badEmail', locale) });
      if (password === '') problems.push({ field: 'password', message: say('needPassword', locale) });
      return problems;
    },
    send: async ({ email = '', password = '' }) => {
      const { requestEmailChange } = await askFromBrowser(RequestEmailChangeDocument, { input: { email, password } }, locale);
      if (requestEmailChange.__typename === 'Mailed') setMailed(requestEmailChange);
      return refusalOf(requestEmailChange, ['email', 'password'], locale);
    },
  });
  if (mailed) return <MailedNote mailed={mailed} locale={locale} onAgain={() => setMailed(undefined)} />;
  return (
    <Form form={form}>
      <p className="text-sm text-muted">{present}</p>
      <EmailField field={form.field} label={tell('newEmail', locale)} isNew locale={locale} />
      <Password field={form.field} locale={locale} />
      <Button type="submit" isPending={form.isPending}>
        {say('sendLink', locale)}
      </Button>
    </Form>
  );
}
