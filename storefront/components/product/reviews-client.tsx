'use client';

import { useState } from 'react';
import { askFromBrowser } from '@/lib/graph/client';
import { ProductReviewsDocument } from '@/lib/graph/generated/documents/product-reviews';
import type { Locale } from '@/lib/locale';
import { starsText, text } from '@/lib/locale/text';
import type { Product } from '@/lib/product';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button-client';
import { Stars } from '../ui/stars';

type ReviewPage = Extract<Product['reviews'], { readonly __typename: 'ReviewConnection' }>;

async function pageAfter(productId: string, after: string, locale: Locale): Promise<ReviewPage> {
  const { product } = await askFromBrowser(ProductReviewsDocument, { id: productId, after }, locale);
  if (!('reviews' in product) || product.reviews.__typename !== 'ReviewConnection') throw new Error('the reviews are gone');
  return product.reviews;
}

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
  const [pages, setPages] = useState([first]);
  const [isError, setError] = useState(false);
  // No transition: React would hold back every change of page until this one's answer is there.
  const [isLoading, setLoading] = useState(false);
  const { hasNextPage, endCursor } = (pages.at(-1) ?? first).pageInfo;
  const reviews = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const date = new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', { dateStyle: 'medium', timeZone: 'Asia/Seoul' });
  const more = async (after: string): Promise<void> => {
    setLoading(true);
    try {
      const next = await pageAfter(productId, after, locale);
      setError(false);
      setPages((all) => [...all, next]);
    } catch {
      setError(true);
    } finally {
      setLoading(false);
    }
  };
  if (reviews.length === 0) return <p className="rounded-2xl bg-surface p-6 text-muted">{text('noReviews', locale)}</p>;
  return (
    <>
      <ul className="divide-y divide-line">
        {reviews.map(({ id, author, rating, title, body, language, createdAt }) => (
          <li key={id} className="py-6 first:pt-0" lang={language}>
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[13px] text-muted">
              <span className="text-[15px]">
                <Stars average={rating} label={starsText(rating, 1, locale)} />
              </span>
              <span className="font-medium text-ink">{author}</span>
              <time dateTime={createdAt}>{date.format(new Date(createdAt))}</time>
            </p>
            <h3 className="mt-2.5 font-semibold">{title}</h3>
            <p className="mt-1 leading-relaxed">{body}</p>
          </li>
        ))}
      </ul>
      {isError && <Alert className="mb-4">{text('errorText', locale)}</Alert>}
      {hasNextPage && endCursor && (
        <Button variant="secondary" isPending={isLoading} className="w-full sm:w-auto" onClick={() => void more(endCursor)}>
          {text(isLoading ? 'loading' : 'moreReviews', locale)}
        </Button>
      )}
    </>
  );
}
