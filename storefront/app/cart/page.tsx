import type { Metadata } from 'next';
import { CartView } from '@/components/cart/view-client';
import { word } from '@/lib/cart/words';
import { Providers } from '@/components/shell/providers-client';
import { query } from '@/lib/graph/fetch';
import { CartDocument } from '@/lib/graph/generated/documents/cart';
import { shopperLocale } from '@/lib/locale/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: word('cart', await shopperLocale()), robots: { index: false } };
}

export default async function CartPage() {
  const [locale, { cart }] = await Promise.all([shopperLocale(), query(CartDocument, {})]);
  return (
    <Providers>
      <CartView initial={cart} locale={locale} />
    </Providers>
  );
}
