import Link from 'next/link';
import type { Locale } from '@/lib/locale';
import { starsText, text } from '@/lib/locale/text';
import { labelsOf, type Product } from '@/lib/product';
import { Stars } from '../ui/stars';
import { Variants } from './variants-client';

/** Beside the pictures: what it is, what it costs, what can be chosen. */
export function Summary({ product, locale }: { readonly product: Product; readonly locale: Locale }) {
  const { title, brand, rating, status, inStock, variants, optionNames, category, description } = product;
  return (
    <div className="md:sticky md:top-24 md:self-start">
      <Link
        href={`/search?brand=${encodeURIComponent(brand.id)}`}
        prefetch={false}
        className="-ml-1 inline-flex min-h-9 items-center rounded px-1 text-sm font-semibold text-muted hover:text-ink hover:underline"
      >
        {brand.name}
      </Link>
      <h1 className="text-[22px] leading-snug font-bold tracking-tight md:text-[28px]">{title}</h1>
      {rating.count > 0 && (
        <a
          href="#reviews"
          className="mt-2 inline-flex min-h-9 items-center gap-2 text-sm text-muted hover:text-ink hover:underline"
        >
          <span className="text-base">
            <Stars average={rating.average} label={starsText(rating.average, rating.count, locale)} />
          </span>
          <span aria-hidden="true" className="tabular-nums">
            <b className="font-semibold text-ink">{rating.average.toFixed(1)}</b> ({rating.count.toLocaleString(locale)})
          </span>
        </a>
      )}
      <div className="mt-5 border-t border-line pt-6">
        {status === 'ARCHIVED' ? (
          <p className="rounded-xl bg-surface p-4 font-medium">{text('archived', locale)}</p>
        ) : (
          <>
            <Variants product={{ title, variants, optionNames }} locale={locale} labels={labelsOf(variants)} />
            {!inStock && (
              <p className="mt-6 rounded-xl bg-surface p-4 text-sm">
                {text('allSoldOut', locale)}{' '}
                <Link
                  href={`/c/${encodeURIComponent(category.id)}?stock=1`}
                  prefetch={false}
                  className="font-semibold underline underline-offset-4"
                >
                  {text('similar', locale)}
                </Link>
              </p>
            )}
          </>
        )}
      </div>
      {description !== '' && (
        <section aria-labelledby="description" className="mt-8 border-t border-line pt-6">
          <h2 id="description" className="mb-2 font-bold">
            {text('description', locale)}
          </h2>
          <p className="leading-relaxed whitespace-pre-line text-muted">{description}</p>
        </section>
      )}
    </div>
  );
}
