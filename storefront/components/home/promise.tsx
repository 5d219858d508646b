import Link from 'next/link';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { Icon } from '../ui/icon';

/** What this shop has that others keep to themselves: its promises, measured in the open. */
export function PromiseBand({ locale }: { readonly locale: Locale }) {
  return (
    <section className="page mt-20">
      <Link
        href="/status"
        prefetch={false}
        className="flex items-center gap-4 rounded-3xl bg-accent px-6 py-7 text-accent-ink hover:bg-accent-strong md:px-10"
      >
        <Icon name="good" className="size-8 shrink-0" />
        <span className="min-w-0 flex-1">
          <b className="block text-lg font-bold md:text-xl">{text('promiseTitle', locale)}</b>
          <span className="mt-0.5 block text-sm">{text('promiseText', locale)}</span>
        </span>
        <Icon name="right" className="size-6 shrink-0" />
      </Link>
    </section>
  );
}
