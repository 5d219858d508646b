import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { Results } from '@/components/search/results';
import { Subcategories } from '@/components/search/subcategories';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { JsonLd } from '@/components/ui/json-ld';
import { query } from '@/lib/graph/fetch';
import { CategoryPageDocument } from '@/lib/graph/generated/documents/category-page';
import { shopperLocale } from '@/lib/locale/server';
import { categoryText, text } from '@/lib/locale/text';
import { breadcrumbData } from '@/lib/product/structured';
import { inputOf, stateOf, type Parameters } from '@/lib/search';
import { siteUrl } from '@/lib/site/server';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Parameters>;
}

const load = cache(async ({ params, searchParams }: Props) => {
  const slug = decodeURIComponent((await params).slug).toWellFormed();
  const state = stateOf(await searchParams);
  const input = inputOf(state.categories.length > 0 ? state : { ...state, categories: [slug] });
  const { category, search } = await query(CategoryPageDocument, { slug, input, first: 24, after: state.after ?? null });
  if (category.__typename !== 'Category') notFound();
  if (search.__typename !== 'SearchConnection') redirect(`/c/${encodeURIComponent(slug)}`);
  return { slug, state, category, search };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { category, slug, search } = await load(props);
  return {
    title: category.name,
    description: categoryText(category.name, search.totalCount, await shopperLocale()),
    alternates: { canonical: `/c/${encodeURIComponent(slug)}` },
  };
}

export default async function CategoryPage(props: Props) {
  const [{ slug, state, category, search }, locale] = [await load(props), await shopperLocale()];
  const path = `/c/${encodeURIComponent(slug)}`;
  // Its own place in the tree is the page, not a filter to take away.
  const facets = search.facets.filter(({ kind }) => kind !== 'CATEGORY');
  const way = [
    { name: text('home', locale), href: '/' },
    ...category.path.map(({ id, name }) => ({ name, href: `/c/${encodeURIComponent(id)}` })),
  ];
  return (
    <Results
      path={path}
      title={category.name}
      above={
        <>
          <JsonLd data={breadcrumbData(way, siteUrl())} />
          <Breadcrumb label={text('breadcrumb', locale)} items={way} />
        </>
      }
      below={<Subcategories categories={category.children} locale={locale} />}
      state={{ ...state, categories: [] }}
      results={{ ...search, facets }}
      locale={locale}
    />
  );
}
