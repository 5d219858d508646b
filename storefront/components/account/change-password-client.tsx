'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { isPasswordLength } from '@/lib/account';
import { refusalOf } from '@/lib/account/outcome';
import { tell } from '@/lib/account/page-text';
import { say } from '@/lib/account/text';
import { useForm, type FieldProblem } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { ChangePasswordDocument } from '@/lib/graph/generated/documents/change-password';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { Done } from '../ui/done';
import { Form } from '../ui/form';
import { Password } from './password';

export function ChangePasswordForm({ email, locale }: { readonly email: string; readonly locale: Locale }) {
  const router = useRouter();
  const [done, setDone] = useState('');
  const form = useForm({
    id: 'change-password',
    locale,
    isEmptiedWhenDone: true,
    check: ({ currentPassword = '', newPassword = '' }) => {
      const problems: FieldProblem[] = [];
      if (currentPassword === '') problems.push({ field: 'currentPassword', message: say('needPassword', locale) });
      if (!isPasswordLength(newPassword)) problems.push({ field: 'newPassword', message: say('badPassword', locale) });
      return problems;
    },
    send: async ({ currentPassword = '', newPassword = '' }) => {
      setDone('');
      const { changePassword } = await askFromBrowser(
        ChangePasswordDocument,
        { input: { currentPassword, newPassword } },
        locale,
      );
      if (changePassword.__typename === 'AccountSaved') {
        setDone(tell('passwordChanged', locale));
        router.refresh();
      }
      return refusalOf(changePassword, ['currentPassword', 'newPassword'], locale);
    },
  });
  return (
    <Form form={form}>
      {/* So that a password manager knows whose password it is. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <Password field={form.field} name="currentPassword" locale={locale} />
      <Password field={form.field} name="newPassword" isNew locale={locale} />
      <Button type="submit" isPending={form.isPending}>
        {tell('changePassword', locale)}
      </Button>
      <Done>{done}</Done>
    </Form>
  );
}
