import Link from 'next/link';
import { drawingOf, ProductGrid } from '@/components/product/card';
import { Picture } from '@/components/ui/picture-client';
import { BUTTON } from '@/components/ui/notice';
import { query } from '@/lib/graph/fetch';
import { HomePageDocument, type HomePageQuery } from '@/lib/graph/generated/operations';
import { shopperLocale } from '@/lib/locale/server';
import { text, type TextKey } from '@/lib/locale/text';

type Shelf = HomePageQuery['best'];
const productsOf = (shelf: Shelf) => ('edges' in shelf ? shelf.edges.map(({ node }) => node) : []);

export default async function HomePage() {
  const [locale, home] = await Promise.all([shopperLocale(), query(HomePageDocument, {})]);
  const travel = productsOf(home.travel);
  const shelves: readonly (readonly [TextKey, string, Shelf])[] = [
    ['best', '/search?sort=RATING', home.best],
    ['newest', '/search?sort=NEWEST', home.newest],
  ];
  return (
    <>
      <section className="bg-surface">
        <div className="page grid items-center gap-8 py-10 md:grid-cols-[1fr_1.1fr] md:py-14">
          <div>
            <h1 className="text-3xl leading-tight font-extrabold tracking-tight whitespace-pre-line md:text-5xl md:leading-tight">
              {text('heroTitle', locale)}
            </h1>
            <p className="mt-4 max-w-md text-muted md:text-lg">{text('heroText', locale)}</p>
            <Link
              href={`/search?q=${encodeURIComponent(locale === 'ko' ? '여행용 가방' : 'suitcase')}`}
              className={`${BUTTON} mt-8`}
            >
              {text('heroAction', locale)}
            </Link>
          </div>
          <ul className="grid grid-cols-2 gap-3 md:grid-cols-4 md:gap-4">
            {travel.map((product, at) => (
              <li key={product.id} className={at % 2 === 1 ? 'md:translate-y-6' : ''}>
                <Link href={`/p/${encodeURIComponent(product.id)}`} className="block overflow-hidden rounded-xl">
                  <Picture
                    src={product.picture.url}
                    fallback={drawingOf(product.id)}
                    alt={product.title}
                    isFirst
                    className="aspect-square size-full object-cover"
                  />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section aria-labelledby="categories" className="page mt-14">
        <h2 id="categories" className="text-xl font-bold md:text-2xl">
          {text('categories', locale)}
        </h2>
        <ul className="mt-5 grid grid-cols-4 gap-x-3 gap-y-5 sm:grid-cols-5 lg:grid-cols-8">
          {home.categories.map(({ id, name, picture }) => (
            <li key={id}>
              <Link href={`/c/${encodeURIComponent(id)}`} className="group block text-center">
                <span className="block aspect-square overflow-hidden rounded-2xl bg-surface">
                  {picture && (
                    <Picture
                      src={picture.url}
                      fallback={picture.url}
                      alt=""
                      className="size-full object-cover transition-transform duration-500 group-hover:scale-105"
                    />
                  )}
                </span>
                <span className="mt-2 block text-xs font-medium md:text-sm">{name}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {shelves.map(([title, href, shelf]) => (
        <section key={title} aria-labelledby={title} className="page mt-16">
          <div className="mb-5 flex items-baseline justify-between">
            <h2 id={title} className="text-xl font-bold md:text-2xl">
              {text(title, locale)}
            </h2>
            <Link href={href} className="text-sm text-muted underline-offset-4 hover:underline">
              {text('more', locale)}
              <span className="sr-only">: {text(title, locale)}</span>
            </Link>
          </div>
          <ProductGrid products={productsOf(shelf)} locale={locale} wide />
        </section>
      ))}
    </>
  );
}
