import Link from 'next/link';
import { Suspense } from 'react';
import type { NavigationQuery } from '@/lib/graph/generated/operations';
import type { Locale, Theme } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { CurrentSearchBox } from './current-search-box-client';
import { LocaleSwitch, ThemeSwitch } from './preferences-client';
import { SearchBox } from './search-box-client';

export function Header({
  locale,
  theme,
  categories,
}: {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly categories: NavigationQuery['categories'];
}) {
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper/95 backdrop-blur">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:bg-paper focus:p-2">
        {text('skip', locale)}
      </a>
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <Link href="/" className="text-xl font-extrabold tracking-tight text-accent">
          {text('shopName', locale)}
        </Link>
        <div className="order-last w-full md:order-none md:w-auto md:flex-1">
          <Suspense fallback={<SearchBox locale={locale} />}>
            <CurrentSearchBox locale={locale} />
          </Suspense>
        </div>
        <div className="ml-auto flex items-center gap-1 text-sm text-muted md:ml-0">
          <ThemeSwitch locale={locale} theme={theme} />
          <LocaleSwitch locale={locale} />
        </div>
      </div>
      {categories.length > 0 && (
        <nav aria-label={text('categories', locale)} className="page">
          <ul className="-mx-1 flex gap-1 overflow-x-auto pb-2 text-sm whitespace-nowrap [scrollbar-width:none]">
            {categories.map(({ id, name }) => (
              <li key={id}>
                <Link
                  href={`/c/${encodeURIComponent(id)}`}
                  className="block rounded-full px-2.5 py-1 font-medium hover:bg-surface"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

export function Footer({ locale }: { readonly locale: Locale }) {
  return (
    <footer className="mt-24 border-t border-line">
      <div className="page flex flex-wrap justify-between gap-4 py-10 text-sm text-muted">
        <p>
          <b className="font-bold text-ink">{text('shopName', locale)}</b> · {text('tagline', locale)}
          <br />
          {text('footer', locale)}
        </p>
        <Link href="/status" className="underline-offset-4 hover:underline">
          {text('status', locale)}
        </Link>
      </div>
    </footer>
  );
}
