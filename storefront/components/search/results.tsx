import type { ReactNode } from 'react';
import type { ResultsFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { countText, text } from '@/lib/locale/text';
import { addressOf, filterCount, SORTS, type SearchState } from '@/lib/search';
import { ProductGrid } from '../product/grid';
import { Chips } from './chips';
import { FilterDrawer } from './drawer-client';
import { Facets } from './facets';
import { Nothing } from './nothing';
import { Pages } from './pages';
import { SortSelect } from './sort-client';

interface ResultsProps {
  /** Of the page, without its query. */
  readonly path: string;
  readonly title: string;
  readonly above?: ReactNode;
  /** Between the title and the products. */
  readonly below?: ReactNode;
  readonly state: SearchState;
  readonly results: ResultsFragment;
  readonly locale: Locale;
}

/** Products with everything to narrow them down; the address is the state, so every control is a link or a form. */
export function Results({ path, title, above, below, state, results, locale }: ResultsProps) {
  const { totalCount, edges, pageInfo, facets, priceRange } = results;
  const isEmpty = edges.length === 0;
  const chosen = filterCount(state);
  const filters = <Facets path={path} state={state} facets={facets} priceRange={priceRange ?? null} locale={locale} />;
  const addresses = Object.fromEntries(SORTS.map((sort) => [sort, `${path}${addressOf({ ...state, sort, after: undefined })}`]));
  return (
    <div className="page py-5 md:py-8">
      {above}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
        <div className="flex flex-wrap items-baseline gap-x-2.5">
          <h1 className="text-[22px] leading-snug font-bold tracking-tight md:text-3xl">{title}</h1>
          <p role="status" className="font-medium text-muted tabular-nums md:text-lg">
            {countText(totalCount, locale)}
          </p>
        </div>
        {!isEmpty && (
          <div className="flex w-full justify-between gap-2 sm:w-auto">
            <FilterDrawer locale={locale} chosen={chosen} found={totalCount}>
              {filters}
            </FilterDrawer>
            <SortSelect locale={locale} sort={state.sort} addresses={addresses} />
          </div>
        )}
      </div>
      {below}
      <Chips path={path} state={state} results={results} locale={locale} />
      {isEmpty ? (
        <Nothing path={path} state={state} locale={locale} />
      ) : (
        <div className="mt-6 gap-10 md:mt-8 lg:grid lg:grid-cols-[15rem_1fr]">
          <aside aria-label={text('filters', locale)} className="hidden lg:block">
            {filters}
          </aside>
          <div>
            <h2 className="sr-only">{text('results', locale)}</h2>
            <ProductGrid products={edges.map(({ node }) => node)} locale={locale} isFirst />
            <Pages path={path} state={state} pageInfo={pageInfo} locale={locale} />
          </div>
        </div>
      )}
    </div>
  );
}
