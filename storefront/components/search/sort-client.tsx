'use client';

import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import type { SearchSort } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { SORTS } from '@/lib/search';
import { Select } from '../ui/select';

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
  const [, lead] = useTransition();
  // The list shows what was chosen while the results are still on their way.
  const [shown, show] = useOptimistic(sort);
  return (
    <Select
      aria-label={text('sort', locale)}
      value={shown}
      onChange={({ target }) =>
        lead(() => {
          show(SORTS.find((each) => each === target.value) ?? sort);
          router.push(addresses[target.value] ?? '', { scroll: false });
        })
      }
    >
      {SORTS.map((each) => (
        <option key={each} value={each} className="bg-paper text-ink">
          {text(each, locale)}
        </option>
      ))}
    </Select>
  );
}
