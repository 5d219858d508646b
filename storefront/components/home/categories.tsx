import Link from 'next/link';
import type { HomePageQuery } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { Picture } from '../ui/picture-client';

/** The top of the tree in pictures: two rows to push sideways on a small screen. */
export function CategoryTiles({
  categories,
  locale,
}: {
  readonly categories: HomePageQuery['categories'];
  readonly locale: Locale;
}) {
  if (categories.length === 0) return null;
  return (
    <section aria-labelledby="categories" className="mt-12 md:mt-16">
      <h2 id="categories" className="page text-xl font-bold tracking-tight md:text-2xl">
        {text('categories', locale)}
      </h2>
      <ul className="page mt-5 grid auto-cols-[5.25rem] grid-flow-col grid-rows-2 gap-x-3 gap-y-5 overflow-x-auto py-1 [scrollbar-width:none] md:grid-flow-row md:grid-cols-6 md:grid-rows-none md:gap-x-4 lg:grid-cols-9">
        {categories.map(({ id, name, picture }) => (
          <li key={id}>
            <Link href={`/c/${encodeURIComponent(id)}`} prefetch={false} className="group block rounded-2xl text-center">
              <span className="block aspect-square overflow-hidden rounded-2xl bg-surface">
                {picture && (
                  <Picture
                    src={picture.url}
                    fallback={picture.url}
                    alt=""
                    className="size-full object-cover transition-transform duration-500 ease-out group-hover:scale-105"
                  />
                )}
              </span>
              <span className="mt-2 block text-[13px] leading-snug font-medium group-hover:underline">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
