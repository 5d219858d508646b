'use client';

import Link from 'next/link';
import { useState } from 'react';
import { isPasswordLength, looksLikeEmail } from '@/lib/account';
import { refusalOf } from '@/lib/account/outcome';
import { say } from '@/lib/account/text';
import { useForm, type FieldProblem } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { SignUpDocument } from '@/lib/graph/generated/documents/sign-up';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { ErrorSummary } from '../ui/error-summary-client';
import { TextField } from '../ui/text-field';
import { MailedNote, type Mailed } from './mailed';
import { Password } from './password';

export function SignUpForm({ locale }: { readonly locale: Locale }) {
  const [mailed, setMailed] = useState<Mailed>();
  const form = useForm({
    id: 'sign-up',
    locale,
    check: ({ email = '', password = '' }) => {
      const problems: FieldProblem[] = [];
      if (!looksLikeEmail(email)) problems.push({ field: 'email', message: say('badEmail', locale) });
      if (!isPasswordLength(password)) problems.push({ field: 'password', message: say('badPassword', locale) });
      return problems;
    },
    send: async ({ email = '', password = '', name = '' }) => {
      const { signUp } = await askFromBrowser(
        SignUpDocument,
        { input: { email, password, ...(name === '' ? {} : { name }) } },
        locale,
      );
      if (signUp.__typename === 'Mailed') setMailed(signUp);
      return refusalOf(signUp, ['email', 'password', 'name'], locale);
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
        maxLength={254}
        required
      />
      <Password field={form.field} isNew locale={locale} />
      <TextField
        {...form.field('name')}
        label={say('nameOptional', locale)}
        hint={say('nameHint', locale)}
        autoComplete="name"
        maxLength={60}
      />
      <Button type="submit" isPending={form.isPending} className="w-full">
        {say('signUp', locale)}
      </Button>
      <p className="border-t border-line pt-5 text-sm text-muted">
        {say('haveAccount', locale)}{' '}
        <Link
          href="/account/sign-in"
          className="inline-flex min-h-11 items-center font-semibold text-ink underline underline-offset-4"
        >
          {say('signIn', locale)}
        </Link>
      </p>
    </form>
  );
}
