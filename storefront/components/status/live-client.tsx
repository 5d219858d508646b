'use client';

import { useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '@/lib/locale';
import { useFetched } from '../ui/fetched-client';

const REFRESH_MS = 20_000;
// 12 kB of React Query that the first sight of the page can do without.
const fetchBoard = async () => (await import('./live-board-client')).LiveBoard;

/** What the server rendered, kept up to date from the browser once it is due. */
export function Live({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (isDue) return;
    const timer = setTimeout(() => setDue(true), REFRESH_MS);
    return () => clearTimeout(timer);
  }, [isDue]);
  // Lost on the way, it is due again later.
  const { Component: Board } = useFetched(fetchBoard, isDue, () => setDue(false));
  return Board ? <Board locale={locale} refreshMs={REFRESH_MS} before={children} /> : children;
}
