import Link from 'next/link';
import type { ResultsFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { Icon } from '../ui/icon';
import { addressOf, withToggled, type SearchState } from '@/lib/search';

interface FacetsProps {
  readonly path: string;
  readonly state: SearchState;
  readonly facets: ResultsFragment['facets'];
  readonly priceRange: ResultsFragment['priceRange'];
  readonly locale: Locale;
}

const SHOWN_AT_FIRST = 7;

function Value({
  href,
  isChosen,
  label,
  count,
  locale,
}: {
  readonly href: string;
  readonly isChosen: boolean;
  readonly label: string;
  readonly count?: number;
  readonly locale: Locale;
}) {
  return (
    <Link
      href={href}
      rel="nofollow"
      scroll={false}
      aria-current={isChosen ? 'true' : undefined}
      className="flex items-center gap-2.5 rounded py-1.5 text-sm hover:text-accent"
    >
      <span
        aria-hidden="true"
        className={`grid size-4.5 shrink-0 place-items-center rounded border text-[11px] ${isChosen ? 'border-accent bg-accent text-accent-ink' : 'border-line'}`}
      >
        {isChosen && <Icon name="check" className="size-3" />}
      </span>
      <span className={`min-w-0 flex-1 truncate ${isChosen ? 'font-semibold' : ''}`}>{label}</span>
      {count !== undefined && <span className="text-xs text-muted tabular-nums">{count.toLocaleString(locale)}</span>}
    </Link>
  );
}

/** The state as hidden fields, without what the form around them sets. */
function HiddenState({ state }: { readonly state: SearchState }) {
  const kept = new URLSearchParams(addressOf({ ...state, minMinor: undefined, maxMinor: undefined, after: undefined }));
  return [...kept].map(([name, value], at) => <input key={`${name} ${at}`} type="hidden" name={name} value={value} />);
}

const FIELD = 'h-10 w-full min-w-0 rounded-lg border border-line bg-paper px-2.5 text-sm tabular-nums';

export function Facets({ path, state, facets, priceRange, locale }: FacetsProps) {
  return (
    <div className="divide-y divide-line">
      <form action={path} className="pb-5">
        <fieldset>
          <legend className="mb-2 text-sm font-bold">{text('price', locale)}</legend>
          <HiddenState state={state} />
          <div className="flex items-center gap-2">
            <input
              name="min"
              inputMode="numeric"
              aria-label={text('priceMin', locale)}
              defaultValue={state.minMinor}
              placeholder={priceRange?.minMinor.toLocaleString(locale)}
              className={FIELD}
            />
            <span aria-hidden="true">–</span>
            <input
              name="max"
              inputMode="numeric"
              aria-label={text('priceMax', locale)}
              defaultValue={state.maxMinor}
              placeholder={priceRange?.maxMinor.toLocaleString(locale)}
              className={FIELD}
            />
            <button
              type="submit"
              className="h-10 shrink-0 rounded-lg border border-line px-3 text-sm font-medium hover:bg-surface"
            >
              {text('apply', locale)}
            </button>
          </div>
        </fieldset>
      </form>
      <div className="py-4">
        <Value
          href={`${path}${addressOf({ ...state, inStock: !state.inStock, after: undefined })}`}
          isChosen={state.inStock}
          label={text('inStockOnly', locale)}
          locale={locale}
        />
      </div>
      {facets.map(({ kind, field, label, values }) => {
        const item = ({ value, label: name, count, selected }: (typeof values)[number]) => (
          <li key={value}>
            <Value
              href={`${path}${addressOf(withToggled(state, { kind, field }, value))}`}
              isChosen={selected}
              label={name}
              count={count}
              locale={locale}
            />
          </li>
        );
        return (
          <details key={`${kind} ${field}`} open className="group py-4">
            <summary className="flex list-none items-center justify-between text-sm font-bold">
              {label}
              <Icon name="down" className="size-4 text-muted transition-transform group-open:rotate-180" />
            </summary>
            <ul className="mt-2">{values.slice(0, SHOWN_AT_FIRST).map(item)}</ul>
            {values.length > SHOWN_AT_FIRST && (
              <details>
                <summary className="py-1 text-xs text-muted hover:text-ink">{text('more', locale)}</summary>
                <ul>{values.slice(SHOWN_AT_FIRST).map(item)}</ul>
              </details>
            )}
          </details>
        );
      })}
    </div>
  );
}
