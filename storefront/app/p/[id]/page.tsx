import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, Suspense } from 'react';
import { Attributes } from '@/components/product/attributes';
import { drawingOf } from '@/lib/product';
import { Gallery } from '@/components/product/gallery-client';
import { Related } from '@/components/product/related';
import { ReviewSection } from '@/components/product/review-section';
import { Summary } from '@/components/product/summary';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { JsonLd } from '@/components/ui/json-ld';
import { query } from '@/lib/graph/fetch';
import { ProductPageDocument } from '@/lib/graph/generated/documents/product-page';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';
import { breadcrumbData, productData } from '@/lib/product/structured';
import { siteUrl } from '@/lib/site/server';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

const load = cache(async (id: string) => {
  const { product } = await query(ProductPageDocument, { id });
  return product.__typename === 'Product' ? product : notFound();
});
const idOf = async ({ params }: Props): Promise<string> => decodeURIComponent((await params).id).toWellFormed();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, title, brand, description, picture, status } = await load(await idOf(props));
  const address = `/p/${encodeURIComponent(id)}`;
  // Previews of links cannot draw SVG: without a photograph there is none.
  const images = picture.drawn ? [] : [picture.url];
  return {
    title: `${title} · ${brand.name}`,
    description: description.slice(0, 160) || undefined,
    alternates: { canonical: address },
    openGraph: { title, url: address, images },
    robots: { index: status === 'ACTIVE' },
  };
}

export default async function ProductPage(props: Props) {
  const [product, locale, site] = [await load(await idOf(props)), await shopperLocale(), siteUrl()];
  const { id, title, category, pictures, attributes } = product;
  const way = [
    { name: text('home', locale), href: '/' },
    ...category.path.map((each) => ({ name: each.name, href: `/c/${encodeURIComponent(each.id)}` })),
  ];
  return (
    <div className="page py-5 md:py-8">
      <JsonLd data={productData(product, site)} />
      <JsonLd data={breadcrumbData(way, site)} />
      <Breadcrumb label={text('breadcrumb', locale)} items={way} />
      <div className="grid gap-7 md:grid-cols-2 md:gap-14">
        <Gallery pictures={pictures} fallback={drawingOf(id)} title={title} />
        <Summary product={product} locale={locale} />
      </div>
      <Attributes attributes={attributes} locale={locale} />
      <ReviewSection product={product} locale={locale} />
      <Suspense>
        <Related product={product} locale={locale} />
      </Suspense>
    </div>
  );
}
