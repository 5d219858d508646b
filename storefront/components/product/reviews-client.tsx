'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { queryFromBrowser } from '@/lib/graph/client';
import { ProductReviewsDocument } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { starsText, text } from '@/lib/locale/text';
import type { Product } from '@/lib/product';
import { QUIET_BUTTON } from '../ui/notice';
import { Stars } from '../ui/stars';

type ReviewPage = Extract<Product['reviews'], { readonly __typename: 'ReviewConnection' }>;

/** The first page comes with the document, the next ones on demand. */
export function Reviews({
  productId,
  first,
  locale,
}: {
  readonly productId: string;
  readonly first: ReviewPage;
  readonly locale: Locale;
}) {
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage, isError } = useInfiniteQuery({
    queryKey: ['reviews', productId],
    initialPageParam: null as string | null,
    initialData: { pages: [first], pageParams: [null] },
    staleTime: Number.POSITIVE_INFINITY,
    getNextPageParam: ({ pageInfo }: ReviewPage) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    queryFn: async ({ pageParam, signal }): Promise<ReviewPage> => {
      const { product } = await queryFromBrowser(ProductReviewsDocument, { id: productId, after: pageParam }, locale, signal);
      if (!('reviews' in product) || product.reviews.__typename !== 'ReviewConnection') throw new Error('the reviews are gone');
      return product.reviews;
    },
  });
  const reviews = data.pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const date = new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', { dateStyle: 'medium', timeZone: 'Asia/Seoul' });
  if (reviews.length === 0) return <p className="text-muted">{text('noReviews', locale)}</p>;
  return (
    <>
      <ul className="divide-y divide-line">
        {reviews.map(({ id, author, rating, title, body, language, createdAt }) => (
          <li key={id} className="py-5" lang={language}>
            <p className="flex items-center gap-2 text-xs text-muted">
              <Stars average={rating} label={starsText(rating, 1, locale)} />
              <span>{author}</span>
              <time dateTime={createdAt}>{date.format(new Date(createdAt))}</time>
            </p>
            <h3 className="mt-2 font-semibold">{title}</h3>
            <p className="mt-1 leading-relaxed">{body}</p>
          </li>
        ))}
      </ul>
      {isError && <p role="alert">{text('errorText', locale)}</p>}
      {hasNextPage && (
        <button
          type="button"
          className={`${QUIET_BUTTON} mt-4`}
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {text(isFetchingNextPage ? 'loading' : 'moreReviews', locale)}
        </button>
      )}
    </>
  );
}
