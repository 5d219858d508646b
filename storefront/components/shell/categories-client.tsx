'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { NavigationQuery } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { ICON_BUTTON } from '../ui/button';
import { Drawer } from '../ui/drawer-client';
import { Icon } from '../ui/icon';

const addressOf = (id: string): string => `/c/${encodeURIComponent(id)}`;

/** The whole tree, two levels of it, behind one button. */
export function CategoriesMenu({
  locale,
  categories,
}: {
  readonly locale: Locale;
  readonly categories: NavigationQuery['categories'];
}) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (categories.length === 0) return null;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={text('allCategories', locale)}
        className={`${ICON_BUTTON} -ml-2.5`}
        onClick={() => setOpen(true)}
      >
        <Icon name="menu" className="size-6" />
      </button>
      <Drawer
        isOpen={isOpen}
        onClose={close}
        side="left"
        title={text('allCategories', locale)}
        closeLabel={text('close', locale)}
      >
        <ul className="divide-y divide-line">
          {categories.map(({ id, name, children }) => (
            <li key={id} className="py-2">
              <Link
                href={addressOf(id)}
                prefetch={false}
                onClick={close}
                className="flex min-h-11 items-center justify-between font-semibold hover:text-accent"
              >
                {name}
                <Icon name="right" className="size-4 text-muted" />
              </Link>
              <ul className="flex flex-wrap gap-x-4">
                {children.map((child) => (
                  <li key={child.id}>
                    <Link
                      href={addressOf(child.id)}
                      prefetch={false}
                      onClick={close}
                      className="flex min-h-9 items-center text-sm text-muted hover:text-ink hover:underline pointer-coarse:min-h-11"
                    >
                      {child.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  );
}
