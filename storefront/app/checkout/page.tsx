import type { Metadata } from 'next';
import { Checkout } from '@/components/order/checkout-client';
import { Providers } from '@/components/shell/providers-client';
import { query } from '@/lib/graph/fetch';
import { CheckoutPageDocument } from '@/lib/graph/generated/documents/checkout-page';
import { shopperLocale } from '@/lib/locale/server';
import { say } from '@/lib/order/text';

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('checkout', await shopperLocale()), robots: { index: false } };
}

export default async function CheckoutPage() {
  const [locale, { cart, viewer }] = await Promise.all([shopperLocale(), query(CheckoutPageDocument, {})]);
  return (
    <Providers>
      <Checkout initial={cart} viewer={viewer ?? null} locale={locale} />
    </Providers>
  );
}
