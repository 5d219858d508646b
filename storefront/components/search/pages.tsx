import Link from 'next/link';
import type { ResultsFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { addressOf, type SearchState } from '@/lib/search';
import { buttonClass } from '../ui/button';

/** On to the next products, or back to the first ones. */
export function Pages({
  path,
  state,
  pageInfo: { hasNextPage, endCursor },
  locale,
}: {
  readonly path: string;
  readonly state: SearchState;
  readonly pageInfo: ResultsFragment['pageInfo'];
  readonly locale: Locale;
}) {
  const after = hasNextPage ? endCursor : null;
  if (!after && state.after === undefined) return null;
  return (
    <nav className="mt-14 flex justify-center gap-3" aria-label={text('results', locale)}>
      {state.after !== undefined && (
        <Link href={`${path}${addressOf({ ...state, after: undefined })}`} prefetch={false} className={buttonClass('secondary')}>
          {text('firstPage', locale)}
        </Link>
      )}
      {after && (
        <Link href={`${path}${addressOf({ ...state, after })}`} prefetch={false} rel="next" className={buttonClass('secondary')}>
          {text('nextPage', locale)}
        </Link>
      )}
    </nav>
  );
}
