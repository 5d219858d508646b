'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useArrival } from '@/lib/account/client';
import { refusalOf } from '@/lib/account/outcome';
import { say } from '@/lib/account/text';
import { useForm } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { ConfirmEmailChangeDocument } from '@/lib/graph/generated/documents/confirm-email-change';
import type { Locale } from '@/lib/locale';
import { buttonClass } from '../ui/button';
import { Button } from '../ui/button-client';
import { Form } from '../ui/form';

/**
 * Takes the new address, by a press of a button: programs that look into mail follow links too, and would use the token up.
 */
export function ConfirmEmailForm({ token, locale }: { readonly token: string; readonly locale: Locale }) {
  const arrive = useArrival();
  const [isExpired, setExpired] = useState(false);
  const form = useForm({
    id: 'confirm',
    locale,
    send: async () => {
      const { confirmEmailChange: outcome } = await askFromBrowser(ConfirmEmailChangeDocument, { token }, locale);
      if (outcome.__typename === 'AccountSaved') arrive('/account');
      setExpired(outcome.__typename === 'LinkExpired');
      return refusalOf(outcome, [], locale);
    },
  });
  return (
    <Form form={form}>
      {isExpired ? (
        <Link href="/account" className={`${buttonClass()} w-full`}>
          {say('account', locale)}
        </Link>
      ) : (
        <Button type="submit" isPending={form.isPending} className="w-full">
          {say('confirmEmail', locale)}
        </Button>
      )}
    </Form>
  );
}
