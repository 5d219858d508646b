'use client';

import Link from 'next/link';
import { useState } from 'react';
import { isPasswordLength } from '@/lib/account';
import { useArrival } from '@/lib/account/client';
import { refusalOf } from '@/lib/account/outcome';
import { say } from '@/lib/account/text';
import { useForm } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { ConfirmSignUpDocument } from '@/lib/graph/generated/documents/confirm-sign-up';
import { ResetPasswordDocument } from '@/lib/graph/generated/documents/reset-password';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { buttonClass } from '../ui/button';
import { Form } from '../ui/form';
import { TextField } from '../ui/text-field';
import { Password } from './password';

/** What a mailed link is for that leads to a password. */
export type LinkPurpose = 'sign-up' | 'reset';
interface Choice {
  readonly token: string;
  readonly password: string;
  readonly name?: string;
}

const SEND = {
  'sign-up': async (input: Choice, locale: Locale) =>
    (await askFromBrowser(ConfirmSignUpDocument, { input }, locale)).confirmSignUp,
  reset: async ({ token, password }: Choice, locale: Locale) =>
    (await askFromBrowser(ResetPasswordDocument, { input: { token, password } }, locale)).resetPassword,
};

/** Ends what a mailed link began, by a password that only who reads the mail can choose. */
export function ChoosePasswordForm({
  purpose,
  token,
  locale,
}: {
  readonly purpose: LinkPurpose;
  readonly token: string;
  readonly locale: Locale;
}) {
  const arrive = useArrival();
  const [isExpired, setExpired] = useState(false);
  const isNew = purpose === 'sign-up';
  const form = useForm({
    id: purpose,
    locale,
    check: ({ password = '' }) =>
      isPasswordLength(password) ? [] : [{ field: 'password', message: say('badPassword', locale) }],
    send: async ({ password = '', name = '' }) => {
      const outcome = await SEND[purpose]({ token, password, ...(name === '' ? {} : { name }) }, locale);
      if (outcome.__typename === 'SignedIn') arrive('/account');
      setExpired(outcome.__typename === 'LinkExpired');
      return refusalOf(outcome, ['password', 'name'], locale);
    },
  });
  return (
    <Form form={form}>
      {isExpired && (
        <Link href={isNew ? '/account/sign-up' : '/account/forgot'} className={`${buttonClass('secondary')} w-full`}>
          {say('sendLink', locale)}
        </Link>
      )}
      <Password field={form.field} isNew locale={locale} />
      {isNew && (
        <TextField
          {...form.field('name')}
          label={say('nameOptional', locale)}
          hint={say('nameHint', locale)}
          autoComplete="name"
          maxLength={60}
        />
      )}
      <Button type="submit" isPending={form.isPending} className="w-full">
        {say(isNew ? 'confirm' : 'setPassword', locale)}
      </Button>
    </Form>
  );
}
