import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { AddVariantForm } from '@/components/merchant/add-variant-client';
import { AttributesForm } from '@/components/merchant/attributes-client';
import { Forbidden } from '@/components/merchant/forbidden';
import { Options } from '@/components/merchant/options-client';
import { Part } from '@/components/merchant/part';
import { PicturesForm } from '@/components/merchant/pictures-client';
import { RemoveVariantForm } from '@/components/merchant/remove-variant-client';
import { ArchiveForm, RestoreForm } from '@/components/merchant/status-client';
import { TextsForm } from '@/components/merchant/texts-client';
import { VariantForm } from '@/components/merchant/variant-client';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { query } from '@/lib/graph/fetch';
import { ViewerDocument } from '@/lib/graph/generated/documents/viewer';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';
import { mayManage, optionsOf } from '@/lib/merchant';
import { tell } from '@/lib/merchant/editor-text';
import { SavedInParts } from '@/lib/merchant/own-changes-client';
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
  const { version, variants, status, attributes, pictures } = product;
  const options = optionsOf(product);
  const shared = { productId: id, version, locale };
  const Status = status === 'ARCHIVED' ? RestoreForm : ArchiveForm;
  return (
    <SavedInParts key={id}>
      <div className="page max-w-4xl py-6">
        <Breadcrumb label={text('breadcrumb', locale)} items={[{ name: say('products', locale), href: '/merchant/products' }]} />
        <h1 className="text-2xl font-bold tracking-tight">{product.title}</h1>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 text-sm text-muted">
          {product.brand.name} · {product.category.name}
          <Link href={`/p/${encodeURIComponent(id)}`} className="inline-flex min-h-11 items-center underline underline-offset-4">
            {say('seePage', locale)}
          </Link>
        </p>
        <Part id="variants" title={say('variants', locale)}>
          <div className="divide-y divide-line">
            {variants.map((variant) => (
              <div key={variant.id} className="gap-4 pb-5 sm:flex sm:flex-wrap sm:items-end">
                <div className="sm:flex-1 sm:basis-96">
                  <VariantForm {...shared} variant={variant} />
                </div>
                {variants.length > 1 && <RemoveVariantForm {...shared} variant={variant} partId="variants" />}
              </div>
            ))}
            <AddVariantForm {...shared} options={options} />
          </div>
        </Part>
        <Part id="options" title={tell('options', locale)} lead={tell('optionsText', locale)}>
          <Options {...shared} options={options} partId="options" />
        </Part>
        <Part id="texts" title={say('texts', locale)}>
          <TextsForm id={id} version={version} title={title} description={description} locale={locale} />
        </Part>
        <Part id="attributes" title={tell('attributes', locale)} lead={tell('attributesText', locale)}>
          <AttributesForm id={id} version={version} attributes={attributes} locale={locale} />
        </Part>
        <Part id="pictures" title={tell('pictures', locale)} lead={tell('picturesText', locale)}>
          <PicturesForm id={id} version={version} pictures={pictures} locale={locale} />
        </Part>
        <Part id="archive" title={say('archive', locale)}>
          <Status id={id} version={version} partId="archive" locale={locale} />
        </Part>
      </div>
    </SavedInParts>
  );
}
