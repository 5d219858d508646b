import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ResultsFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { countText, text } from '@/lib/locale/text';
import { addressOf, filterCount, SORTS, type SearchState } from '@/lib/search';
import { ProductGrid } from '../product/card';
import { Notice, QUIET_BUTTON } from '../ui/notice';
import { Chips } from './chips';
import { FilterDrawer } from './drawer-client';
import { Facets } from './facets';
import { SortSelect } from './sort-client';

interface ResultsProps {
  /** Of the page, without its query. */
  readonly path: string;
  readonly title: string;
  readonly above?: ReactNode;
  readonly state: SearchState;
  readonly results: ResultsFragment;
  readonly locale: Locale;
}

/** Products with everything to narrow them down; the address is the state, so every control is a link or a form. */
export function Results({ path, title, above, state, results, locale }: ResultsProps) {
  const { totalCount, edges, pageInfo, facets, priceRange } = results;
  const filters = <Facets path={path} state={state} facets={facets} priceRange={priceRange ?? null} locale={locale} />;
  const addresses = Object.fromEntries(SORTS.map((sort) => [sort, `${path}${addressOf({ ...state, sort, after: undefined })}`]));
  return (
    <div className="page py-8">
      {above}
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-2xl font-bold tracking-tight md:text-3xl">{title}</h1>
          <p role="status" className="mt-1 text-sm text-muted tabular-nums">
            {countText(totalCount, locale)}
          </p>
        </div>
        <div className="flex gap-2">
          <FilterDrawer locale={locale} chosen={filterCount(state)}>
            {filters}
          </FilterDrawer>
          <SortSelect locale={locale} sort={state.sort} addresses={addresses} />
        </div>
      </div>
      <Chips path={path} state={state} results={results} locale={locale} />
      <div className="mt-8 gap-10 lg:grid lg:grid-cols-[15rem_1fr]">
        <aside aria-label={text('filters', locale)} className="hidden lg:block">
          {filters}
        </aside>
        <div>
          {edges.length === 0 ? (
            <Notice level={2} title={text('nothingTitle', locale)}>
              {text('nothingText', locale)}
            </Notice>
          ) : (
            <ProductGrid products={edges.map(({ node }) => node)} locale={locale} />
          )}
          {(pageInfo.hasNextPage || state.after !== undefined) && (
            <nav className="mt-12 flex justify-center gap-3" aria-label={text('results', locale)}>
              {state.after !== undefined && (
                <Link href={`${path}${addressOf({ ...state, after: undefined })}`} className={QUIET_BUTTON}>
                  {text('firstPage', locale)}
                </Link>
              )}
              {pageInfo.hasNextPage && pageInfo.endCursor && (
                <Link href={`${path}${addressOf({ ...state, after: pageInfo.endCursor })}`} rel="next" className={QUIET_BUTTON}>
                  {text('nextPage', locale)}
                </Link>
              )}
            </nav>
          )}
        </div>
      </div>
    </div>
  );
}
