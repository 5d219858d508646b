import type { ResultsFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { addressOf, withToggled, type SearchState } from '@/lib/search';
import { Icon } from '../ui/icon';
import { FacetValue } from './facet-value-client';
import { PriceForm } from './price-form';

interface FacetsProps {
  readonly path: string;
  readonly state: SearchState;
  readonly facets: ResultsFragment['facets'];
  readonly priceRange: ResultsFragment['priceRange'];
  readonly locale: Locale;
}

const SHOWN_AT_FIRST = 7;

export function Facets({ path, state, facets, priceRange, locale }: FacetsProps) {
  return (
    <div className="divide-y divide-line">
      <PriceForm path={path} state={state} priceRange={priceRange} locale={locale} />
      <div className="py-3">
        <FacetValue
          href={`${path}${addressOf({ ...state, inStock: !state.inStock, after: undefined })}`}
          isChosen={state.inStock}
          label={text('inStockOnly', locale)}
          locale={locale}
        />
      </div>
      {facets.map(({ kind, field, label, values }) => {
        const item = ({ value, label: name, count, selected }: (typeof values)[number]) => (
          <li key={value}>
            <FacetValue
              href={`${path}${addressOf(withToggled(state, { kind, field }, value))}`}
              isChosen={selected}
              label={name}
              count={count}
              locale={locale}
            />
          </li>
        );
        return (
          <details key={`${kind} ${field}`} open className="group py-3">
            <summary className="flex min-h-9 items-center justify-between rounded text-sm font-bold pointer-coarse:min-h-11">
              {label}
              <Icon name="down" className="size-4 text-muted transition-transform group-open:rotate-180" />
            </summary>
            <ul className="mt-1">{values.slice(0, SHOWN_AT_FIRST).map(item)}</ul>
            {values.length > SHOWN_AT_FIRST && (
              <details className="group/more">
                <summary className="flex min-h-9 items-center gap-1 rounded text-[13px] font-medium text-muted group-open/more:hidden hover:text-ink pointer-coarse:min-h-11">
                  <Icon name="plus" className="size-3.5" />
                  {text('more', locale)} ({(values.length - SHOWN_AT_FIRST).toLocaleString(locale)})
                </summary>
                <ul>{values.slice(SHOWN_AT_FIRST).map(item)}</ul>
              </details>
            )}
          </details>
        );
      })}
    </div>
  );
}
