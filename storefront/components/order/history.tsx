import Link from 'next/link';
import type { OrderHistoryQuery } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { momentText } from '@/lib/locale/moment';
import { fill } from '@/lib/locale/dictionary';
import { say, stateText } from '@/lib/order/text';
import { drawingOf } from '@/lib/product';
import { Picture } from '../ui/picture-client';

type Page = Extract<OrderHistoryQuery['orders'], { readonly __typename: 'OrderConnection' }>;
type Listed = Page['edges'][number]['node'];

function OrderRow({ order, locale }: { readonly order: Listed; readonly locale: Locale }) {
  const { id, number, state, placedAt, total, lines } = order;
  const [first] = lines;
  const title = first?.title ?? number;
  const isOver = state === 'CANCELLED' || state === 'DECLINED' || state === 'REFUNDED';
  return (
    <article className="group relative flex items-center gap-4 py-5">
      {first && (
        <Picture
          src={first.product.picture.url}
          fallback={drawingOf(first.product.id)}
          alt=""
          className={`size-16 shrink-0 rounded-lg bg-surface sm:size-20 ${first.product.picture.drawn ? 'object-cover' : 'bg-white object-contain p-1'} ${isOver ? 'opacity-45' : ''}`}
        />
      )}
      <div className="min-w-0 flex-1">
        <p className={`text-sm font-bold ${isOver ? 'text-muted' : state === 'PLACED' ? 'text-warn' : 'text-good'}`}>
          {stateText(state, locale)}
        </p>
        <h2 className="mt-0.5 line-clamp-1 text-sm font-medium">
          <Link
            href={`/orders/${encodeURIComponent(id)}`}
            className="outline-none group-hover:underline after:absolute after:inset-0 after:rounded-xl focus-visible:after:outline-2 focus-visible:after:outline-accent"
          >
            {lines.length > 1 ? fill(say('andMore', locale), { title, count: lines.length - 1 }) : title}
          </Link>
        </h2>
        <p className="mt-0.5 text-xs text-muted tabular-nums">
          {number} ·{' '}
          <time dateTime={placedAt} className="inline-block">
            {momentText(placedAt, locale)}
          </time>
        </p>
      </div>
      <p className="shrink-0 text-sm font-bold tabular-nums">{total.formatted}</p>
    </article>
  );
}

/** Orders, the newest first. */
export function OrderHistory({ page, locale }: { readonly page: Page; readonly locale: Locale }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {page.edges.map(({ node }) => (
        <li key={node.id}>
          <OrderRow order={node} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
