import Link from 'next/link';
import type { ResultsFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { Icon } from '../ui/icon';
import { addressOf, filterCount, withoutFilters, withToggled, type SearchState } from '@/lib/search';

interface Chip {
  readonly label: string;
  readonly href: string;
}

const won = (minor: number, locale: Locale): string =>
  locale === 'ko' ? `${minor.toLocaleString('ko-KR')}원` : `₩${minor.toLocaleString('en-GB')}`;

export function rangeText(min: number | null | undefined, max: number | null | undefined, locale: Locale): string {
  if (min !== null && min !== undefined && max !== null && max !== undefined) return `${won(min, locale)} – ${won(max, locale)}`;
  if (max !== null && max !== undefined) return locale === 'ko' ? `${won(max, locale)} 이하` : `up to ${won(max, locale)}`;
  return locale === 'ko' ? `${won(min ?? 0, locale)} 이상` : `from ${won(min ?? 0, locale)}`;
}

/** Every condition in force, each with a way to take it away; those read from the words too. */
export function chipsOf(
  path: string,
  state: SearchState,
  { facets, understood }: Pick<ResultsFragment, 'facets' | 'understood'>,
  locale: Locale,
): readonly Chip[] {
  const chips: Chip[] = [];
  if (understood.price)
    chips.push({
      label: rangeText(understood.price.minMinor, understood.price.maxMinor, locale),
      href: `${path}${addressOf({ ...state, words: state.words.replace(understood.price.text, ' ').replaceAll(/\s+/g, ' ').trim(), after: undefined })}`,
    });
  if (state.minMinor !== undefined || state.maxMinor !== undefined)
    chips.push({
      label: rangeText(state.minMinor, state.maxMinor, locale),
      href: `${path}${addressOf({ ...state, minMinor: undefined, maxMinor: undefined, after: undefined })}`,
    });
  if (state.inStock)
    chips.push({
      label: text('inStockOnly', locale),
      href: `${path}${addressOf({ ...state, inStock: false, after: undefined })}`,
    });
  for (const { kind, field, label, values } of facets)
    for (const { value, label: name, selected } of values)
      if (selected)
        chips.push({
          label: kind === 'ATTRIBUTE' ? `${label} ${name}` : name,
          href: `${path}${addressOf(withToggled(state, { kind, field }, value))}`,
        });
  return chips;
}

export function Chips({
  path,
  state,
  results,
  locale,
}: {
  readonly path: string;
  readonly state: SearchState;
  readonly results: ResultsFragment;
  readonly locale: Locale;
}) {
  const chips = chipsOf(path, state, results, locale);
  if (chips.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap items-center gap-2">
      {chips.map(({ label, href }) => (
        <li key={label}>
          <Link
            href={href}
            prefetch={false}
            rel="nofollow"
            scroll={false}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-surface px-3.5 text-sm font-medium hover:bg-line pointer-coarse:min-h-11"
          >
            {label}
            <Icon name="close" className="size-3.5" />
            <span className="sr-only">{text('removeFilter', locale)}</span>
          </Link>
        </li>
      ))}
      {filterCount(state) > 0 && (
        <li>
          <Link
            href={`${path}${addressOf(withoutFilters(state))}`}
            prefetch={false}
            rel="nofollow"
            className="inline-flex min-h-9 items-center px-2 text-sm text-muted underline underline-offset-4 hover:text-ink pointer-coarse:min-h-11"
          >
            {text('clearFilters', locale)}
          </Link>
        </li>
      )}
    </ul>
  );
}
