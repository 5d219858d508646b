'use client';

import { useState } from 'react';
import type { ProductPageQuery } from '@/lib/graph/generated/operations';
import { Picture } from '../ui/picture-client';

type Product = Extract<ProductPageQuery['product'], { readonly __typename: 'Product' }>;

export function Gallery({
  pictures,
  fallback,
  title,
}: {
  readonly pictures: Product['pictures'];
  readonly fallback: string;
  readonly title: string;
}) {
  const [chosen, choose] = useState(0);
  const shown = pictures[chosen] ?? pictures[0];
  if (!shown) return null;
  return (
    <div className="md:sticky md:top-24 md:self-start">
      <div className="overflow-hidden rounded-2xl bg-surface">
        <Picture
          src={shown.url}
          fallback={fallback}
          alt={shown.alternativeText}
          isFirst
          className={`aspect-square w-full ${shown.drawn ? 'object-cover' : 'bg-white object-contain p-8'}`}
        />
      </div>
      {pictures.length > 1 && (
        <ul className="mt-3 flex gap-2 overflow-x-auto p-0.5 [scrollbar-width:none]">
          {pictures.map(({ url }, at) => (
            <li key={url}>
              <button
                type="button"
                aria-label={`${title} ${at + 1}`}
                aria-pressed={at === chosen}
                onClick={() => choose(at)}
                className="size-16 overflow-hidden rounded-lg border-2 border-transparent bg-surface aria-pressed:border-accent"
              >
                <Picture src={url} fallback={fallback} alt="" className="size-full object-cover" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
