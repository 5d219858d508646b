import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { OrderHistory } from '@/components/order/history';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { signInPath } from '@/lib/account';
import { query } from '@/lib/graph/fetch';
import { OrderHistoryDocument } from '@/lib/graph/generated/documents/order-history';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';
import { say } from '@/lib/order/text';

const PAGE_SIZE = 10;

interface Props {
  readonly searchParams: Promise<{ readonly after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('orders', await shopperLocale()), robots: { index: false } };
}

export default async function OrdersPage({ searchParams }: Props) {
  const [{ after }, locale] = [await searchParams, await shopperLocale()];
  const from = typeof after === 'string' ? after : null;
  const { viewer, orders } = await query(OrderHistoryDocument, { first: PAGE_SIZE, after: from });
  // An edited address: from the beginning.
  if (orders.__typename !== 'OrderConnection') redirect('/orders');
  const signIn = viewer ? null : (
    <Link href={signInPath('/orders')} className={buttonClass('secondary')}>
      {text('signIn', locale)}
    </Link>
  );
  if (orders.edges.length === 0)
    return (
      <Notice
        title={say('ordersEmpty', locale)}
        action={
          <>
            <Link href="/search" className={buttonClass()}>
              {text('all', locale)}
            </Link>
            {signIn}
          </>
        }
      >
        {say('ordersEmptyText', locale)}
      </Notice>
    );
  const { hasNextPage, endCursor } = orders.pageInfo;
  return (
    <div className="page max-w-3xl py-8">
      <h1 className="mb-4 text-2xl font-bold tracking-tight">{say('orders', locale)}</h1>
      {signIn && (
        <div className="mb-6 flex flex-wrap items-center justify-between gap-3 rounded-xl bg-surface p-4 text-sm">
          <p>{say('guestOrders', locale)}</p>
          {signIn}
        </div>
      )}
      <OrderHistory page={orders} locale={locale} />
      <nav aria-label={say('orders', locale)} className="mt-8 flex justify-center gap-3">
        {from !== null && (
          <Link href="/orders" className={buttonClass('secondary')}>
            {say('newest', locale)}
          </Link>
        )}
        {hasNextPage && endCursor && (
          <Link href={`/orders?after=${encodeURIComponent(endCursor)}`} rel="next" className={buttonClass('secondary')}>
            {say('older', locale)}
          </Link>
        )}
      </nav>
    </div>
  );
}
