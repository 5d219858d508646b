import Link from 'next/link';
import type { NavigationQuery } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';

type Child = NavigationQuery['categories'][number]['children'][number];

/** One step down the tree. */
export function Subcategories({ categories, locale }: { readonly categories: readonly Child[]; readonly locale: Locale }) {
  if (categories.length === 0) return null;
  return (
    <nav aria-label={text('subcategories', locale)}>
      <ul className="-mx-4 mt-5 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] md:mx-0 md:flex-wrap md:px-0">
        {categories.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={`/c/${encodeURIComponent(id)}`}
              prefetch={false}
              className="flex min-h-11 items-center rounded-full border border-line px-4 text-sm font-medium whitespace-nowrap hover:border-strong hover:bg-surface"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
