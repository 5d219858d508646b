'use client';

import { useEffect, useRef } from 'react';
import { useSetCartLine } from '@/lib/cart/client';
import { useCartDrawer } from '@/lib/cart/drawer-client';
import { say } from '@/lib/cart/text';
import type { Locale } from '@/lib/locale';

/** What became of the last change, read out, with the way back. Stands within the drawer: what is outside a dialog is not read. */
export function CartStatus({ locale }: { readonly locale: Locale }) {
  const { message, undo, isFailure, tell } = useCartDrawer();
  const setLine = useSetCartLine(locale);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that took the line out is gone with it: the keyboard goes on here.
    if (undo?.kind === 'removed') place.current?.focus();
  }, [undo]);
  return (
    <div ref={place} role="status" tabIndex={-1} className="text-sm outline-none">
      {message !== '' && (
        <div
          className={`mb-3 flex min-h-11 flex-wrap items-center justify-between gap-x-3 rounded-xl bg-surface px-4 py-1.5 font-medium ${isFailure ? 'text-bad' : ''}`}
        >
          <span>{message}</span>
          {undo && (
            <button
              type="button"
              className="-mr-2 min-h-11 px-2 font-semibold underline underline-offset-4"
              onClick={() => {
                tell('');
                setLine.mutate({ lineId: undo.lineId, title: undo.title, quantity: undo.quantityBefore, isUndo: true });
              }}
            >
              {say('undo', locale)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
