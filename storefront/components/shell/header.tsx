import Link from 'next/link';
import { Suspense } from 'react';
import type { Remembered } from '@/lib/account';
import type { NavigationQuery } from '@/lib/graph/generated/operations';
import type { Locale, Theme } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { CategoriesMenu } from './categories-client';
import { CurrentSearchBox } from './current-search-box-client';
import { HeaderActions } from './header-actions';
import { SearchBox } from './search-box-client';

interface HeaderProps {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly categories: NavigationQuery['categories'];
  readonly remembered: Remembered;
}

/** The mark and the shop's name, the way home. */
function Brand({ locale }: { readonly locale: Locale }) {
  return (
    <Link href="/" prefetch={false} className="flex h-11 items-center gap-2 text-xl font-extrabold tracking-tight">
      <svg aria-hidden="true" viewBox="0 0 32 32" className="size-7 max-sm:hidden" fill="none">
        <rect width="32" height="32" rx="9" className="fill-accent" />
        <path d="M8.5 13h15l-1.8 11.5H10.3z" className="fill-accent-ink" />
        <path d="M12 16v-4a4 4 0 0 1 8 0v4" className="stroke-accent-ink" strokeWidth="2" />
      </svg>
      {text('shopName', locale)}
    </Link>
  );
}

export function Header({ locale, theme, categories, remembered }: HeaderProps) {
  return (
    <>
      <header className="sticky top-0 z-30 border-b border-line bg-paper">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-lg focus:bg-paper focus:p-3"
        >
          {text('skip', locale)}
        </a>
        <div className="page flex flex-wrap items-center gap-x-1 pt-1.5 pb-2.5 md:gap-x-3 md:py-3">
          <CategoriesMenu locale={locale} categories={categories} />
          <Brand locale={locale} />
          <div className="order-last mt-1 w-full md:order-none md:mx-6 md:mt-0 md:w-auto md:max-w-2xl md:flex-1">
            <Suspense fallback={<SearchBox locale={locale} />}>
              <CurrentSearchBox locale={locale} />
            </Suspense>
          </div>
          <HeaderActions locale={locale} theme={theme} remembered={remembered} />
        </div>
      </header>
      {categories.length > 0 && (
        <nav aria-label={text('categories', locale)} className="border-b border-line">
          <ul className="page scroll-fade flex overflow-x-auto text-sm whitespace-nowrap [scrollbar-width:none]">
            {categories.map(({ id, name }) => (
              <li key={id} className="first:-ml-2.5">
                <Link
                  href={`/c/${encodeURIComponent(id)}`}
                  prefetch={false}
                  className="flex h-11 items-center px-2.5 font-medium -outline-offset-4 hover:text-accent"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
