'use client';

import Link from 'next/link';
import { looksLikeEmail } from '@/lib/account';
import { useArrival } from '@/lib/account/client';
import { refusalOf } from '@/lib/account/outcome';
import { say } from '@/lib/account/text';
import { useForm, type FieldProblem } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { SignInDocument } from '@/lib/graph/generated/documents/sign-in';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { Form } from '../ui/form';
import { EmailField } from './email-field';
import { Password } from './password';

/** `next` is one of our own paths. */
export function SignInForm({ next, locale }: { readonly next: string; readonly locale: Locale }) {
  const arrive = useArrival();
  const form = useForm({
    id: 'sign-in',
    locale,
    check: ({ email = '', password = '' }) => {
      const problems: FieldProblem[] = [];
      if (!looksLikeEmail(email)) problems.push({ field: 'email', message: say('badEmail', locale) });
      if (password === '') problems.push({ field: 'password', message: say('needPassword', locale) });
      return problems;
    },
    send: async ({ email = '', password = '' }) => {
      const { signIn } = await askFromBrowser(SignInDocument, { input: { email, password } }, locale);
      if (signIn.__typename === 'SignedIn') arrive(next);
      return refusalOf(signIn, ['email', 'password'], locale);
    },
  });
  const onward = `?next=${encodeURIComponent(next)}`;
  return (
    <Form form={form}>
      <EmailField field={form.field} locale={locale} />
      <Password field={form.field} locale={locale} />
      <Button type="submit" isPending={form.isPending} className="w-full">
        {say(form.isPending ? 'signingIn' : 'signIn', locale)}
      </Button>
      <p className="text-sm">
        <Link href="/account/forgot" className="inline-flex min-h-11 items-center text-muted underline underline-offset-4">
          {say('forgot', locale)}
        </Link>
      </p>
      <p className="border-t border-line pt-5 text-sm text-muted">
        {say('noAccount', locale)}{' '}
        <Link
          href={`/account/sign-up${onward}`}
          className="inline-flex min-h-11 items-center font-semibold text-ink underline underline-offset-4"
        >
          {say('signUp', locale)}
        </Link>
      </p>
    </Form>
  );
}
