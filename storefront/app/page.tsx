import type { Metadata } from 'next';
import Link from 'next/link';
import { CategoryTiles } from '@/components/home/categories';
import { Hero } from '@/components/home/hero';
import { PromiseBand } from '@/components/home/promise';
import { ProductGrid } from '@/components/product/grid';
import { Icon } from '@/components/ui/icon';
import { query } from '@/lib/graph/fetch';
import { HomePageDocument } from '@/lib/graph/generated/documents/home-page';
import type { HomePageQuery } from '@/lib/graph/generated/operations';
import { shopperLocale } from '@/lib/locale/server';
import { text, type TextKey } from '@/lib/locale/text';

type Shelf = HomePageQuery['best'];
const productsOf = (shelf: Shelf) => ('edges' in shelf ? shelf.edges.map(({ node }) => node) : []);

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default async function HomePage() {
  const [locale, home] = await Promise.all([shopperLocale(), query(HomePageDocument, {})]);
  const shelves: readonly (readonly [TextKey, string, Shelf])[] = [
    ['best', '/search', home.best],
    ['newest', '/search?sort=NEWEST', home.newest],
  ];
  return (
    <>
      <Hero products={productsOf(home.travel)} locale={locale} />
      <CategoryTiles categories={home.categories} locale={locale} />
      {shelves.map(([title, href, shelf]) => (
        <section key={title} aria-labelledby={title} className="page mt-14 md:mt-20">
          <div className="mb-5 flex items-center justify-between">
            <h2 id={title} className="text-xl font-bold tracking-tight md:text-2xl">
              {text(title, locale)}
            </h2>
            <Link
              href={href}
              prefetch={false}
              className="-mr-2 flex min-h-11 items-center gap-1 px-2 text-sm font-medium text-muted hover:text-ink"
            >
              {text('more', locale)}
              <span className="sr-only">: {text(title, locale)}</span>
              <Icon name="right" className="size-3.5" />
            </Link>
          </div>
          <ProductGrid products={productsOf(shelf)} locale={locale} wide />
        </section>
      ))}
      <PromiseBand locale={locale} />
    </>
  );
}
