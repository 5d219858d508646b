'use client';

import Link, { useLinkStatus } from 'next/link';
import type { Locale } from '@/lib/locale';
import { Icon } from '../ui/icon';

/** Ticked as soon as it is pressed; the results follow. */
function Tick({ isChosen }: { readonly isChosen: boolean }) {
  const isTicked = useLinkStatus().pending ? !isChosen : isChosen;
  return (
    <span
      aria-hidden="true"
      className={`grid size-4.5 shrink-0 place-items-center rounded-[5px] border ${isTicked ? 'border-accent bg-accent text-accent-ink' : 'border-strong'}`}
    >
      {isTicked && <Icon name="check" className="size-3.5" />}
    </span>
  );
}

/** One condition to put on or take off: a link, since the address is the state. */
export function FacetValue({
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
      prefetch={false}
      scroll={false}
      aria-current={isChosen ? 'true' : undefined}
      className="flex min-h-9 items-center gap-2.5 rounded text-sm hover:text-accent pointer-coarse:min-h-11"
    >
      <Tick isChosen={isChosen} />
      <span className={`min-w-0 flex-1 truncate ${isChosen ? 'font-semibold' : ''}`}>{label}</span>
      {count !== undefined && <span className="text-xs text-muted tabular-nums">{count.toLocaleString(locale)}</span>}
    </Link>
  );
}
