import Link from 'next/link';
import type { NavigationQuery } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { ConsentSetting } from './consent';

const COLUMN = 'flex min-h-9 items-center pointer-coarse:min-h-11 hover:text-ink hover:underline';

export function Footer({
  locale,
  categories,
  refused,
}: {
  readonly locale: Locale;
  readonly categories: NavigationQuery['categories'];
  /** The browser asks not to be tracked. */
  readonly refused: boolean;
}) {
  const shop = [
    [text('all', locale), '/search'],
    [text('newest', locale), '/search?sort=NEWEST'],
    [text('RATING', locale), '/search?sort=RATING'],
    [text('status', locale), '/status'],
  ] as const;
  return (
    <footer className="mt-24 border-t border-line bg-surface text-sm text-muted">
      <div className="page grid gap-10 py-12 md:grid-cols-[1.4fr_1fr_3fr]">
        <div>
          <p className="text-lg font-extrabold tracking-tight text-ink">{text('shopName', locale)}</p>
          <p className="mt-1">{text('tagline', locale)}</p>
          <p className="mt-6 text-xs leading-relaxed">{text('footer', locale)}</p>
          <ConsentSetting locale={locale} refused={refused} />
        </div>
        <nav aria-labelledby="footer-shop">
          <h2 id="footer-shop" className="mb-2 font-bold text-ink">
            {text('shop', locale)}
          </h2>
          <ul>
            {shop.map(([name, href]) => (
              <li key={href}>
                <Link href={href} prefetch={false} className={COLUMN}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {categories.length > 0 && (
          // Not a second landmark of the header's name.
          <div>
            <h2 className="mb-2 font-bold text-ink">{text('categories', locale)}</h2>
            <ul className="grid grid-cols-2 gap-x-4 lg:grid-cols-3">
              {categories.map(({ id, name }) => (
                <li key={id}>
                  <Link href={`/c/${encodeURIComponent(id)}`} prefetch={false} className={COLUMN}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </footer>
  );
}
