'use client';

import { useRouter } from 'next/navigation';
import type { SearchSort } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { SORTS } from '@/lib/search';

/** `addresses` holds where each order is found. */
export function SortSelect({
  locale,
  sort,
  addresses,
}: {
  readonly locale: Locale;
  readonly sort: SearchSort;
  readonly addresses: Readonly<Record<string, string>>;
}) {
  const router = useRouter();
  return (
    <select
      aria-label={text('sort', locale)}
      value={sort}
      onChange={(event) => router.push(addresses[event.target.value] ?? '', { scroll: false })}
      className="h-10 rounded-full border border-line bg-paper px-3 text-sm"
    >
      {SORTS.map((each) => (
        <option key={each} value={each}>
          {text(each, locale)}
        </option>
      ))}
    </select>
  );
}
