import Link from 'next/link';
import type { ProductCardFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { starsText, text } from '@/lib/locale/text';
import { Picture } from '../ui/picture-client';
import { Price } from '../ui/price';
import { Stars } from '../ui/stars';

export const drawingOf = (id: string): string => `/pictures/${encodeURIComponent(id)}.svg`;

const BEFORE = { ko: '이전 가격', en: 'Before' } as const;

export function ProductCard({
  product,
  locale,
  isFirst = false,
}: {
  readonly product: ProductCardFragment;
  readonly locale: Locale;
  readonly isFirst?: boolean;
}) {
  const { id, title, brand, price, listPrice, rating, picture, inStock } = product;
  return (
    <article className="group relative flex flex-col">
      <div className="relative aspect-square overflow-hidden rounded-lg bg-surface">
        <Picture
          src={picture.url}
          fallback={drawingOf(id)}
          alt=""
          isFirst={isFirst}
          className={`size-full transition-transform duration-500 group-hover:scale-[1.03] ${picture.drawn ? 'object-cover' : 'bg-white object-contain p-4'} ${inStock ? '' : 'opacity-50'}`}
        />
        {!inStock && (
          <span className="absolute bottom-2 left-2 rounded bg-ink px-2 py-1 text-xs font-medium text-paper">
            {text('soldOut', locale)}
          </span>
        )}
      </div>
      <div className="mt-3 flex flex-1 flex-col gap-1">
        <p className="truncate text-xs font-semibold text-muted">{brand.name}</p>
        <h3 className="line-clamp-2 text-sm leading-snug">
          <Link href={`/p/${encodeURIComponent(id)}`} className="after:absolute after:inset-0 focus-visible:after:outline-2">
            {title}
          </Link>
        </h3>
        <div className="mt-auto pt-1">
          <Price price={price} listPrice={listPrice ?? null} before={BEFORE[locale]} />
          {rating.count > 0 && (
            <p className="mt-1 flex items-center gap-1 text-xs text-muted">
              <Stars average={rating.average} label={starsText(rating.average, rating.count, locale)} />
              <span aria-hidden="true" className="tabular-nums">
                {rating.average.toFixed(1)} ({rating.count.toLocaleString(locale)})
              </span>
            </p>
          )}
        </div>
      </div>
    </article>
  );
}

export function ProductGrid({
  products,
  locale,
  wide = false,
}: {
  readonly products: readonly ProductCardFragment[];
  readonly locale: Locale;
  readonly wide?: boolean;
}) {
  return (
    <ul className={`grid grid-cols-2 gap-x-3 gap-y-8 sm:gap-x-5 md:grid-cols-3 ${wide ? 'lg:grid-cols-4' : 'xl:grid-cols-4'}`}>
      {products.map((product, at) => (
        <li key={product.id}>
          <ProductCard product={product} locale={locale} isFirst={at < 4} />
        </li>
      ))}
    </ul>
  );
}
