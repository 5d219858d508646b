import { query } from '@/lib/graph/fetch';
import { SearchPageDocument } from '@/lib/graph/generated/documents/search-page';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import type { Product } from '@/lib/product';
import { ProductGrid } from './grid';

const SHOWN = 4;

/** The best of the same category, without the product itself. */
export async function Related({
  product: { id, category },
  locale,
}: {
  readonly product: Pick<Product, 'id' | 'category'>;
  readonly locale: Locale;
}) {
  const input = { filters: { categoryIds: [category.id], inStock: true } };
  const { search } = await query(SearchPageDocument, { input, first: SHOWN + 1, after: null });
  if (search.__typename !== 'SearchConnection') return null;
  const products = search.edges
    .map(({ node }) => node)
    .filter((product) => product.id !== id)
    .slice(0, SHOWN);
  if (products.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mt-20">
      <h2 id="related" className="mb-5 text-xl font-bold tracking-tight">
        {text('related', locale)}
      </h2>
      <ProductGrid products={products} locale={locale} wide />
    </section>
  );
}
