'use client';

import { useState } from 'react';
import type { Locale } from '@/lib/locale';
import { useSave, type SaveOutcome } from '@/lib/merchant/client';
import { say } from '@/lib/merchant/text';
import { Button } from '../ui/button-client';
import { Form } from '../ui/form';

/** The button that was pressed is gone: its successor has the keyboard. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Does something that is asked once more before. */
export function AskedForm({
  id,
  version,
  words,
  partId,
  save,
  locale,
}: {
  readonly id: string;
  /** Of the product, as it was read. */
  readonly version: number;
  readonly words: {
    readonly open: string;
    /** What `open` does, where what stands around it says so to the eye only. */
    readonly openLabel?: string;
    readonly ask: string;
    readonly yes: string;
    readonly no: string;
  };
  /** The part it stands in, whose heading takes the keyboard once it is done. */
  readonly partId: string;
  readonly save: (version: number) => Promise<SaveOutcome>;
  readonly locale: Locale;
}) {
  const [isAsked, setAsked] = useState(false);
  const form = useSave({
    id,
    fields: [],
    locale,
    version,
    save: async (_, by) => {
      const outcome = await save(by);
      if (outcome.__typename === 'ProductSaved') {
        document.getElementById(partId)?.focus();
        setAsked(false);
      }
      return outcome;
    },
  });
  return (
    <Form form={form} className="space-y-4">
      {isAsked ? (
        <div role="group" aria-label={words.ask} className="flex flex-wrap items-center gap-3">
          <p className="w-full text-sm font-semibold">{words.ask}</p>
          <Button type="submit" variant="danger" ref={takeFocus} isPending={form.isPending}>
            {words.yes}
          </Button>
          <Button variant="secondary" onClick={() => setAsked(false)}>
            {words.no}
          </Button>
          {form.isStale && (
            <Button variant="secondary" onClick={form.reload}>
              {say('reload', locale)}
            </Button>
          )}
        </div>
      ) : (
        <Button
          variant="danger"
          onClick={() => setAsked(true)}
          {...(words.openLabel === undefined ? {} : { 'aria-label': words.openLabel })}
        >
          {words.open}
        </Button>
      )}
    </Form>
  );
}
