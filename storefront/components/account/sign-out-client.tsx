'use client';

import { useState } from 'react';
import { signOut, useArrival } from '@/lib/account/client';
import { tell } from '@/lib/account/page-text';
import { failureText } from '@/lib/form/text';
import type { Locale } from '@/lib/locale';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button-client';

export function SignOutButton({ locale }: { readonly locale: Locale }) {
  const arrive = useArrival();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  const leave = async () => {
    setPending(true);
    try {
      await signOut(false, locale);
      arrive('/');
    } catch (error) {
      setProblem(failureText(error, locale));
      setPending(false);
    }
  };
  return (
    <>
      {problem !== '' && <Alert>{problem}</Alert>}
      <Button variant="secondary" isPending={isPending} onClick={() => void leave()}>
        {tell('signOut', locale)}
      </Button>
    </>
  );
}
