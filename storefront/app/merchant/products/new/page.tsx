import type { Metadata } from 'next';
import { Forbidden } from '@/components/merchant/forbidden';
import { NewProductForm } from '@/components/merchant/new-client';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { query } from '@/lib/graph/fetch';
import { ViewerDocument } from '@/lib/graph/generated/documents/viewer';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';
import { mayManage } from '@/lib/merchant';
import { choices } from '@/lib/merchant/server';
import { say } from '@/lib/merchant/text';

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('newProduct', await shopperLocale()), robots: { index: false } };
}

export default async function NewProductPage() {
  const [locale, { viewer }] = await Promise.all([shopperLocale(), query(ViewerDocument, {})]);
  if (!mayManage(viewer)) return <Forbidden isGuest={!viewer} path="/merchant/products/new" locale={locale} />;
  const { brands, categories } = await choices();
  return (
    <div className="page py-6">
      <Breadcrumb label={text('breadcrumb', locale)} items={[{ name: say('products', locale), href: '/merchant/products' }]} />
      <h1 className="mb-6 text-2xl font-bold tracking-tight">{say('newProduct', locale)}</h1>
      <NewProductForm brands={brands} categories={categories} locale={locale} />
    </div>
  );
}
