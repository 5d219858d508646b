import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OrderView } from '@/components/order/view-client';
import { Providers } from '@/components/shell/providers-client';
import { query } from '@/lib/graph/fetch';
import { OrderPageDocument } from '@/lib/graph/generated/documents/order-page';
import { shopperLocale } from '@/lib/locale/server';
import { say } from '@/lib/order/text';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('orders', await shopperLocale()), robots: { index: false } };
}

export default async function OrderPage({ params, searchParams }: Props) {
  const [{ id }, { placed }, locale] = [await params, await searchParams, await shopperLocale()];
  const { order } = await query(OrderPageDocument, { id: decodeURIComponent(id).toWellFormed() });
  if (order.__typename !== 'Order') notFound();
  return (
    <Providers>
      <OrderView initial={order} isNew={placed !== undefined} locale={locale} />
    </Providers>
  );
}
