import Link from 'next/link';
import type { Order } from '@/lib/order';
import { drawingOf } from '@/lib/product';
import { Picture } from '../ui/picture-client';

/** What was bought, as it was then. */
export function OrderLines({ lines }: { readonly lines: Order['lines'] }) {
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ id, title, optionsText, quantity, lineTotal, product }) => (
        <li key={id} className="flex gap-4 py-4">
          <Picture
            src={product.picture.url}
            fallback={drawingOf(product.id)}
            alt=""
            className={`size-16 shrink-0 rounded-lg bg-surface ${product.picture.drawn ? 'object-cover' : 'bg-white object-contain p-1'}`}
          />
          <div className="min-w-0 flex-1 text-sm">
            <Link href={`/p/${encodeURIComponent(product.id)}`} className="line-clamp-2 font-medium hover:underline">
              {title}
            </Link>
            <p className="text-xs text-muted">{[optionsText, `× ${quantity}`].filter(Boolean).join(' ')}</p>
          </div>
          <span className="shrink-0 text-sm font-semibold tabular-nums">{lineTotal.formatted}</span>
        </li>
      ))}
    </ul>
  );
}
