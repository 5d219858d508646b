'use client';

import { useSearchParams } from 'next/navigation';
import type { Locale } from '@/lib/locale';
import { SearchBox } from './search-box-client';

/** The search box with the words of the page's address in it. */
export function CurrentSearchBox({ locale }: { readonly locale: Locale }) {
  const words = useSearchParams().get('q') ?? '';
  return <SearchBox key={words} locale={locale} initial={words.slice(0, 200)} />;
}
