import type { ProductCardFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { ProductCard } from './card-client';

export function ProductGrid({
  products,
  locale,
  wide = false,
  isFirst = false,
}: {
  readonly products: readonly ProductCardFragment[];
  readonly locale: Locale;
  /** Without filters beside it. */
  readonly wide?: boolean;
  /** At the top of the page: its first pictures are what is waited for. */
  readonly isFirst?: boolean;
}) {
  return (
    <ul className={`grid grid-cols-2 gap-x-3 gap-y-9 sm:gap-x-5 md:grid-cols-3 ${wide ? 'lg:grid-cols-4' : 'xl:grid-cols-4'}`}>
      {products.map((product, at) => (
        <li key={product.id}>
          <ProductCard product={product} locale={locale} isFirst={isFirst && at < 4} />
        </li>
      ))}
    </ul>
  );
}
