'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Account } from '@/lib/account';
import { signOut, useArrival } from '@/lib/account/client';
import { refusalOf } from '@/lib/account/outcome';
import { tell } from '@/lib/account/page-text';
import { failureText } from '@/lib/form/text';
import { askFromBrowser } from '@/lib/graph/client';
import { EndSessionDocument } from '@/lib/graph/generated/documents/end-session';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import { momentText } from '@/lib/locale/moment';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button-client';
import { Done } from '../ui/done';

/** Where the account is signed in, and the way out of each. */
export function Sessions({ sessions, locale }: { readonly sessions: Account['sessions']; readonly locale: Locale }) {
  const router = useRouter();
  const arrive = useArrival();
  const [pending, setPending] = useState<string>();
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState('');
  const run = async (what: string, work: () => Promise<string>): Promise<void> => {
    setPending(what);
    setProblem('');
    setDone('');
    try {
      setDone(await work());
    } catch (error) {
      setProblem(failureText(error, locale));
    } finally {
      setPending(undefined);
    }
  };
  const end = (id: string) =>
    run(id, async () => {
      const { endSession } = await askFromBrowser(EndSessionDocument, { id }, locale);
      const [refusal] = refusalOf(endSession, [], locale);
      if (refusal) setProblem(refusal.message);
      router.refresh();
      return refusal ? '' : tell('sessionEnded', locale);
    });
  const leave = () =>
    run('all', async () => {
      await signOut(true, locale);
      arrive('/account/sign-in');
      return '';
    });
  return (
    <>
      {problem !== '' && <Alert className="mb-4">{problem}</Alert>}
      <ul className="divide-y divide-line">
        {sessions.map(({ id, device, isCurrent, lastUsedAt }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-3 text-sm">
            <div>
              <p className="font-medium">
                {device} {isCurrent && <span className="font-semibold text-good">· {tell('thisDevice', locale)}</span>}
              </p>
              <p className="text-xs text-muted">{fill(tell('lastUsed', locale), { at: momentText(lastUsedAt, locale) })}</p>
            </div>
            {!isCurrent && (
              <Button
                variant="secondary"
                isPending={pending === id}
                aria-label={fill(tell('endSessionOf', locale), { device })}
                onClick={() => void end(id)}
              >
                {tell('endSession', locale)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button variant="secondary" className="mt-4" isPending={pending === 'all'} onClick={() => void leave()}>
        {tell('signOutEverywhere', locale)}
      </Button>
      <Done>{done}</Done>
    </>
  );
}
