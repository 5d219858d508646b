import type { Locale } from '@/lib/locale';
import { starsText, text } from '@/lib/locale/text';
import type { Product } from '@/lib/product';
import { Stars } from '../ui/stars';
import { Reviews } from './reviews-client';

/** What shoppers gave it in one number, beside what they wrote. */
export function ReviewSection({
  product: { id, rating, reviews },
  locale,
}: {
  readonly product: Pick<Product, 'id' | 'rating' | 'reviews'>;
  readonly locale: Locale;
}) {
  if (reviews.__typename !== 'ReviewConnection') return null;
  return (
    <section id="reviews" aria-labelledby="reviews-title" className="mt-16 scroll-mt-28">
      <h2 id="reviews-title" className="mb-5 text-xl font-bold tracking-tight">
        {text('reviews', locale)} <span className="text-muted tabular-nums">{reviews.totalCount.toLocaleString(locale)}</span>
      </h2>
      <div className="gap-12 md:grid md:grid-cols-[15rem_1fr]">
        {rating.count > 0 && (
          <div className="mb-8 flex items-center gap-4 self-start rounded-2xl bg-surface p-6 md:sticky md:top-24 md:block md:text-center">
            <p aria-hidden="true" className="text-4xl font-extrabold tracking-tight tabular-nums md:text-5xl">
              {rating.average.toFixed(1)}
            </p>
            <div className="md:mt-2">
              <p className="text-lg">
                <Stars average={rating.average} label={starsText(rating.average, rating.count, locale)} />
              </p>
              <p aria-hidden="true" className="mt-1 text-xs text-muted tabular-nums">
                {rating.count.toLocaleString(locale)} {text('ratings', locale)}
              </p>
            </div>
          </div>
        )}
        <div>
          <Reviews productId={id} first={reviews} locale={locale} />
        </div>
      </div>
    </section>
  );
}
