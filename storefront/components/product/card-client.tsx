'use client';

import Link from 'next/link';
import type { ProductCardFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { starsText, text } from '@/lib/locale/text';
import { drawingOf } from '@/lib/product';
import { Picture } from '../ui/picture-client';
import { Price } from '../ui/price';
import { Rating } from '../ui/stars';

/** In the browser, so that a page names a product once: what it is drawn as comes with the script. */
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
    <article className="group relative flex h-full flex-col">
      <div className="relative aspect-square overflow-hidden rounded-xl bg-surface">
        <Picture
          src={picture.url}
          fallback={drawingOf(id)}
          alt=""
          isFirst={isFirst}
          className={`size-full transition-transform duration-500 ease-out group-hover:scale-[1.04] ${picture.drawn ? 'object-cover' : 'bg-white object-contain p-4'} ${inStock ? '' : 'opacity-45'}`}
        />
        {!inStock && (
          <span className="absolute bottom-2.5 left-2.5 rounded-md bg-ink px-2 py-1 text-xs font-semibold text-paper">
            {text('soldOut', locale)}
          </span>
        )}
      </div>
      <p className="mt-3 truncate text-xs font-semibold text-muted">{brand.name}</p>
      <h3 className="mt-0.5 line-clamp-2 text-sm leading-snug">
        <Link
          href={`/p/${encodeURIComponent(id)}`}
          // A page's content is made when it is asked for: fetching ahead would bring nothing but requests.
          prefetch={false}
          className="outline-none group-hover:underline after:absolute after:inset-0 after:rounded-xl focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
        >
          {title}
        </Link>
      </h3>
      <div className="mt-auto space-y-1.5 pt-2">
        <Price price={price} listPrice={listPrice ?? null} before={text('priceBefore', locale)} isMuted={!inStock} />
        {rating.count > 0 && (
          <Rating
            average={rating.average.toFixed(1)}
            count={rating.count.toLocaleString(locale)}
            label={starsText(rating.average, rating.count, locale)}
          />
        )}
      </div>
    </article>
  );
}
