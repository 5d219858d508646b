import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, Suspense } from 'react';
import { drawingOf, ProductGrid } from '@/components/product/card';
import { Gallery } from '@/components/product/gallery-client';
import { Reviews } from '@/components/product/reviews-client';
import { Variants } from '@/components/product/variants-client';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Stars } from '@/components/ui/stars';
import { query } from '@/lib/graph/fetch';
import { ProductPageDocument, SearchPageDocument } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { shopperLocale } from '@/lib/locale/server';
import { starsText, text } from '@/lib/locale/text';
import { labelsOf } from '@/lib/product';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const load = cache(async (id: string) => {
  const { product } = await query(ProductPageDocument, { id });
  return product.__typename === 'Product' ? product : notFound();
});
const idOf = async ({ params }: Props): Promise<string> => decodeURIComponent((await params).id).toWellFormed();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, title, brand, description } = await load(await idOf(props));
  return {
    title: `${title} · ${brand.name}`,
    description: description.slice(0, 160),
    alternates: { canonical: `/p/${encodeURIComponent(id)}` },
  };
}

async function Related({
  id,
  categoryId,
  locale,
}: {
  readonly id: string;
  readonly categoryId: string;
  readonly locale: Locale;
}) {
  const { search } = await query(SearchPageDocument, {
    input: { filters: { categoryIds: [categoryId] } },
    first: 5,
    after: null,
  });
  const products =
    search.__typename === 'SearchConnection'
      ? search.edges
          .map(({ node }) => node)
          .filter((product) => product.id !== id)
          .slice(0, 4)
      : [];
  if (products.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mt-20">
      <h2 id="related" className="mb-5 text-xl font-bold">
        {text('related', locale)}
      </h2>
      <ProductGrid products={products} locale={locale} wide />
    </section>
  );
}

export default async function ProductPage(props: Props) {
  const [product, locale] = [await load(await idOf(props)), await shopperLocale()];
  const { id, title, brand, category, description, attributes, rating, reviews, status, pictures, variants, optionNames } =
    product;
  return (
    <div className="page py-8">
      <Breadcrumb
        label={text('categories', locale)}
        items={[
          { name: text('home', locale), href: '/' },
          ...category.path.map((each) => ({ name: each.name, href: `/c/${encodeURIComponent(each.id)}` })),
        ]}
      />
      <div className="grid gap-8 md:grid-cols-2 md:gap-14">
        <Gallery pictures={pictures} fallback={drawingOf(id)} title={title} />
        <div>
          <a href={`/search?brand=${encodeURIComponent(brand.id)}`} className="text-sm font-semibold text-muted hover:underline">
            {brand.name}
          </a>
          <h1 className="mt-1 text-2xl leading-snug font-bold tracking-tight md:text-3xl">{title}</h1>
          {rating.count > 0 && (
            <a href="#reviews" className="mt-3 flex items-center gap-2 text-sm text-muted hover:underline">
              <Stars average={rating.average} label={starsText(rating.average, rating.count, locale)} />
              <span aria-hidden="true" className="tabular-nums">
                {rating.average.toFixed(1)} ({rating.count.toLocaleString(locale)})
              </span>
            </a>
          )}
          <div className="mt-6">
            {status === 'ARCHIVED' ? (
              <p className="rounded-xl bg-surface p-4 font-medium">{text('archived', locale)}</p>
            ) : (
              <Variants product={{ variants, optionNames }} locale={locale} labels={labelsOf(variants)} />
            )}
          </div>
          {description !== '' && (
            <section aria-labelledby="description" className="mt-10 border-t border-line pt-6">
              <h2 id="description" className="mb-2 font-bold">
                {text('description', locale)}
              </h2>
              <p className="leading-relaxed whitespace-pre-line">{description}</p>
            </section>
          )}
        </div>
      </div>
      {attributes.length > 0 && (
        <section aria-labelledby="details" className="mt-16">
          <h2 id="details" className="mb-4 text-xl font-bold">
            {text('details', locale)}
          </h2>
          <dl className="grid gap-x-12 border-t border-line text-sm md:grid-cols-2">
            {attributes.map(({ name, label, display }) => (
              <div key={name} className="flex gap-4 border-b border-line py-3">
                <dt className="w-32 shrink-0 text-muted">{label.replaceAll('_', ' ')}</dt>
                <dd className="min-w-0 flex-1">{display}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section id="reviews" aria-labelledby="reviews-title" className="mt-16">
        <h2 id="reviews-title" className="mb-2 text-xl font-bold">
          {text('reviews', locale)}{' '}
          {reviews.__typename === 'ReviewConnection' && <span className="text-muted tabular-nums">{reviews.totalCount}</span>}
        </h2>
        {reviews.__typename === 'ReviewConnection' && <Reviews productId={id} first={reviews} locale={locale} />}
      </section>
      <Suspense>
        <Related id={id} categoryId={category.id} locale={locale} />
      </Suspense>
    </div>
  );
}
