import Link from 'next/link';
import { query } from '@/lib/graph/fetch';
import { SearchPageDocument } from '@/lib/graph/generated/documents/search-page';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { addressOf, filterCount, withoutFilters, type SearchState } from '@/lib/search';
import { ProductGrid } from '../product/grid';
import { buttonClass } from '../ui/button';
import { Notice } from '../ui/notice';

/** Nothing was found: a way out, and what others like. */
export async function Nothing({
  path,
  state,
  locale,
}: {
  readonly path: string;
  readonly state: SearchState;
  readonly locale: Locale;
}) {
  const { search } = await query(SearchPageDocument, { input: { filters: { inStock: true } }, first: 4, after: null });
  const loved = search.__typename === 'SearchConnection' ? search.edges.map(({ node }) => node) : [];
  return (
    <>
      <Notice
        level={2}
        title={text('nothingTitle', locale)}
        action={
          filterCount(state) > 0 ? (
            <Link href={`${path}${addressOf(withoutFilters(state))}`} prefetch={false} className={buttonClass()}>
              {text('clearFilters', locale)}
            </Link>
          ) : (
            <Link href="/search" prefetch={false} className={buttonClass('secondary')}>
              {text('all', locale)}
            </Link>
          )
        }
      >
        {text('nothingText', locale)}
      </Notice>
      {loved.length > 0 && (
        <section aria-labelledby="loved" className="border-t border-line pt-10">
          <h2 id="loved" className="mb-5 text-lg font-bold tracking-tight md:text-xl">
            {text('best', locale)}
          </h2>
          <ProductGrid products={loved} locale={locale} wide />
        </section>
      )}
    </>
  );
}
