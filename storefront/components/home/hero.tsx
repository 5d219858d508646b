import Link from 'next/link';
import type { ProductCardFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { drawingOf } from '@/lib/product';
import { buttonClass } from '../ui/button';
import { Picture } from '../ui/picture-client';

/** What the shop shows first: a theme, and things of it that can be opened at once. */
export function Hero({ products, locale }: { readonly products: readonly ProductCardFragment[]; readonly locale: Locale }) {
  return (
    <section className="page mt-4 md:mt-6">
      <div className="grid items-stretch overflow-hidden rounded-3xl bg-surface lg:grid-cols-[5fr_7fr]">
        <div className="flex flex-col justify-center p-6 pt-9 md:p-12">
          <h1 className="text-[32px] leading-[1.2] font-extrabold tracking-tight whitespace-pre-line md:text-5xl md:leading-[1.2]">
            {text('heroTitle', locale)}
          </h1>
          <p className="mt-4 max-w-sm leading-relaxed text-muted md:text-lg">{text('heroText', locale)}</p>
          <Link
            href={`/search?q=${encodeURIComponent(locale === 'ko' ? '여행용 가방' : 'suitcase')}`}
            prefetch={false}
            className={`${buttonClass()} mt-7 self-start px-7 md:min-h-12 md:text-base`}
          >
            {text('heroAction', locale)}
          </Link>
        </div>
        <ul className="flex gap-3 overflow-x-auto px-6 pb-6 [scrollbar-width:none] md:grid md:grid-cols-3 md:gap-4 md:p-8 lg:pl-0">
          {products.slice(0, 3).map(({ id, title, price, picture }) => (
            <li key={id} className="w-44 shrink-0 md:w-auto">
              <Link
                href={`/p/${encodeURIComponent(id)}`}
                prefetch={false}
                className="group block h-full overflow-hidden rounded-2xl bg-paper"
              >
                <span className="block aspect-[4/5] overflow-hidden">
                  <Picture
                    src={picture.url}
                    fallback={drawingOf(id)}
                    alt=""
                    isFirst
                    className="size-full object-cover transition-transform duration-500 ease-out group-hover:scale-[1.04]"
                  />
                </span>
                <span className="block p-3.5">
                  <span className="block truncate text-sm">{title}</span>
                  <b className="mt-0.5 block font-bold tabular-nums">{price.formatted}</b>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
