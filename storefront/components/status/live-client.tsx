'use client';

import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '@/lib/locale';

const REFRESH_MS = 20_000;
// 12 kB of React Query that the first sight of the page can do without.
const LiveBoard = lazy(async () => ({ default: (await import('./live-board-client')).LiveBoard }));

/** What the server rendered, kept up to date from the browser once it is due. */
export function Live({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), REFRESH_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isDue) return children;
  return (
    <Suspense fallback={children}>
      <LiveBoard locale={locale} refreshMs={REFRESH_MS} before={children} />
    </Suspense>
  );
}
