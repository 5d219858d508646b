import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { Results } from '@/components/search/results';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { query } from '@/lib/graph/fetch';
import { CategoryPageDocument } from '@/lib/graph/generated/operations';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';
import { inputOf, stateOf, type Parameters } from '@/lib/search';

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
  const { category, slug } = await load(props);
  return { title: category.name, alternates: { canonical: `/c/${encodeURIComponent(slug)}` } };
}

export default async function CategoryPage(props: Props) {
  const [{ slug, state, category, search }, locale] = [await load(props), await shopperLocale()];
  const path = `/c/${encodeURIComponent(slug)}`;
  // Its own place in the tree is the page, not a filter to take away.
  const facets = search.facets.filter(({ kind }) => kind !== 'CATEGORY');
  const above = (
    <>
      <Breadcrumb
        label={text('categories', locale)}
        items={[
          { name: text('home', locale), href: '/' },
          ...category.path.map(({ id, name }) => ({ name, href: `/c/${encodeURIComponent(id)}` })),
        ]}
      />
      {category.children.length > 0 && (
        <ul className="mb-6 flex flex-wrap gap-2">
          {category.children.map(({ id, name }) => (
            <li key={id}>
              <Link
                href={`/c/${encodeURIComponent(id)}`}
                className="inline-block rounded-full border border-line px-4 py-2 text-sm font-medium hover:bg-surface"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
  return (
    <Results
      path={path}
      title={category.name}
      above={above}
      state={{ ...state, categories: [] }}
      results={{ ...search, facets }}
      locale={locale}
    />
  );
}
