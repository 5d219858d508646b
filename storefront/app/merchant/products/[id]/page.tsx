import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ArchiveForm } from '@/components/merchant/archive-client';
import { Forbidden } from '@/components/merchant/forbidden';
import { TextsForm } from '@/components/merchant/texts-client';
import { VariantForm } from '@/components/merchant/variant-client';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { query } from '@/lib/graph/fetch';
import { ViewerDocument } from '@/lib/graph/generated/documents/viewer';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';
import { mayManage } from '@/lib/merchant';
import { editedProduct } from '@/lib/merchant/server';
import { say } from '@/lib/merchant/text';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('products', await shopperLocale()), robots: { index: false } };
}

export default async function MerchantProductPage({ params }: Props) {
  const [{ id: given }, locale, { viewer }] = [await params, await shopperLocale(), await query(ViewerDocument, {})];
  const id = decodeURIComponent(given).toWellFormed();
  if (!mayManage(viewer))
    return <Forbidden isGuest={!viewer} path={`/merchant/products/${encodeURIComponent(id)}`} locale={locale} />;
  const edited = await editedProduct(id);
  if (!edited) notFound();
  const { product, title, description } = edited;
  const { version, variants, status } = product;
  return (
    <div className="page max-w-4xl py-6">
      <Breadcrumb label={text('breadcrumb', locale)} items={[{ name: say('products', locale), href: '/merchant/products' }]} />
      <h1 className="text-2xl font-bold tracking-tight">{product.title}</h1>
      <p className="mt-1 flex flex-wrap items-center gap-x-4 text-sm text-muted">
        {product.brand.name} · {product.category.name}
        <Link href={`/p/${encodeURIComponent(id)}`} className="inline-flex min-h-11 items-center underline underline-offset-4">
          {say('seePage', locale)}
        </Link>
      </p>
      <section aria-labelledby="variants" className="mt-6 border-t border-line pt-6">
        <h2 id="variants" className="text-lg font-bold">
          {say('variants', locale)}
        </h2>
        <div className="divide-y divide-line">
          {variants.map((variant) => (
            <VariantForm key={variant.id} productId={id} version={version} variant={variant} locale={locale} />
          ))}
        </div>
      </section>
      <section aria-labelledby="texts" className="mt-6 border-t border-line pt-6">
        <h2 id="texts" className="mb-5 text-lg font-bold">
          {say('texts', locale)}
        </h2>
        <TextsForm id={id} version={version} title={title} description={description} locale={locale} />
      </section>
      <section aria-labelledby="archive" className="mt-10 border-t border-line pt-6">
        <h2 id="archive" className="mb-3 text-lg font-bold">
          {say('archive', locale)}
        </h2>
        {status === 'ARCHIVED' ? (
          <p className="text-sm font-medium">{say('isArchived', locale)}</p>
        ) : (
          <ArchiveForm id={id} version={version} locale={locale} />
        )}
      </section>
    </div>
  );
}
