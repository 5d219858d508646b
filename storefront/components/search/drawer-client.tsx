'use client';

import { Dialog, DialogBackdrop, DialogPanel, DialogTitle } from '@headlessui/react';
import { useState, type ReactNode } from 'react';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { Icon } from '../ui/icon';
import { BUTTON } from '../ui/notice';

/** Filters on small screens: a sheet over the results. */
export function FilterDrawer({
  locale,
  chosen,
  children,
}: {
  readonly locale: Locale;
  readonly chosen: number;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="lg:hidden">
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="h-10 rounded-full border border-line px-4 text-sm font-medium"
      >
        {text('filters', locale)}
        {chosen > 0 && <span className="ml-1.5 rounded-full bg-accent px-1.5 py-0.5 text-xs text-accent-ink">{chosen}</span>}
      </button>
      <Dialog open={isOpen} onClose={setOpen} className="relative z-50 lg:hidden">
        <DialogBackdrop className="fixed inset-0 bg-black/40" />
        <DialogPanel className="fixed inset-x-0 bottom-0 flex max-h-[85dvh] flex-col rounded-t-3xl bg-paper">
          <div className="flex items-center justify-between px-5 pt-5 pb-3">
            <DialogTitle className="text-lg font-bold">{text('filters', locale)}</DialogTitle>
            <button
              type="button"
              onClick={() => setOpen(false)}
              aria-label={text('close', locale)}
              className="grid size-10 place-items-center rounded-full hover:bg-surface"
            >
              <Icon name="close" />
            </button>
          </div>
          <div className="flex-1 overflow-y-auto px-5 pb-4">{children}</div>
          <div className="border-t border-line p-4">
            <button type="button" className={`${BUTTON} w-full`} onClick={() => setOpen(false)}>
              {text('applyFilters', locale)}
            </button>
          </div>
        </DialogPanel>
      </Dialog>
    </div>
  );
}
