'use client';

import { useState, type ReactNode } from 'react';
import type { Locale } from '@/lib/locale';
import { showText, text } from '@/lib/locale/text';
import { Button } from '../ui/button-client';
import { Drawer } from '../ui/drawer-client';
import { Icon } from '../ui/icon';

/** Filters on small screens: a sheet over the results. */
export function FilterDrawer({
  locale,
  chosen,
  found,
  children,
}: {
  readonly locale: Locale;
  readonly chosen: number;
  readonly found: number;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className="lg:hidden">
      <Button variant="secondary" aria-haspopup="dialog" className="px-4" onClick={() => setOpen(true)}>
        <Icon name="filter" />
        {text('filters', locale)}
        {chosen > 0 && (
          <span className="rounded-full bg-accent px-1.5 py-0.5 text-xs text-accent-ink tabular-nums">{chosen}</span>
        )}
      </Button>
      <Drawer
        isOpen={isOpen}
        onClose={close}
        side="bottom"
        title={text('filters', locale)}
        closeLabel={text('close', locale)}
        footer={
          <Button className="w-full" onClick={close}>
            {showText(found, locale)}
          </Button>
        }
      >
        {children}
      </Drawer>
    </div>
  );
}
