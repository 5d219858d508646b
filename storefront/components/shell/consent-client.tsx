'use client';

import { useState } from 'react';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import type { Consent } from '@/lib/telemetry/consent';
import { answerConsent, useConsent } from '@/lib/telemetry/consent-client';
import { forgetVisit } from '@/lib/telemetry/visit-client';

const BUTTON = 'rounded-full border border-ink px-4 py-2 text-sm font-semibold hover:bg-surface';

/** Asks once whether this visit may be measured; both answers weigh the same. It can be asked again from the footer. */
export function ConsentChoice({
  locale,
  consent: given,
  refused,
}: {
  readonly locale: Locale;
  readonly consent: Consent | undefined;
  /** The browser has said no by itself. */
  readonly refused: boolean;
}) {
  const consent = useConsent(given);
  const [reopened, setReopened] = useState(false);
  const answer = (value: Consent): void => {
    if (value === 'no') forgetVisit();
    answerConsent(value);
    setReopened(false);
  };
  const isAsking = reopened || (consent === undefined && !refused);
  return (
    <>
      <button type="button" className="underline-offset-4 hover:underline" onClick={() => setReopened(true)}>
        {text('consentReopen', locale)}
      </button>
      {isAsking && (
        <section
          aria-label={text('consentLabel', locale)}
          className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-paper text-ink shadow-lg"
        >
          <div className="page flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
            <p className="min-w-60 flex-1 text-sm">{text(refused ? 'consentRefused' : 'consentText', locale)}</p>
            <div className="flex gap-2">
              <button type="button" className={BUTTON} onClick={() => answer('no')}>
                {text('consentNo', locale)}
              </button>
              <button type="button" className={BUTTON} onClick={() => answer('yes')}>
                {text('consentYes', locale)}
              </button>
            </div>
          </div>
        </section>
      )}
    </>
  );
}
