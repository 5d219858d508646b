'use client';

import { useRouter } from 'next/navigation';
import { useForm, type FieldProblem } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { CreateProductDocument } from '@/lib/graph/generated/documents/create-product';
import type { Locale } from '@/lib/locale';
import { given } from '@/lib/merchant';
import { refusalOf } from '@/lib/merchant/client';
import { say } from '@/lib/merchant/text';
import { Button } from '../ui/button-client';
import { Form } from '../ui/form';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { checkPrices, PRICE_FIELDS, PriceFields, pricesOf } from './price-fields';
import { TEXT_FIELDS, TextFields } from './text-fields';

interface Choice {
  readonly id: string;
  readonly name: string;
}
const FIELDS = [...TEXT_FIELDS, ...PRICE_FIELDS, 'brandId', 'categoryId', 'sku'];

/** A product with one variant; more of them are added in its editor. */
export function NewProductForm({
  brands,
  categories,
  locale,
}: {
  readonly brands: readonly Choice[];
  readonly categories: readonly Choice[];
  readonly locale: Locale;
}) {
  const router = useRouter();
  const form = useForm({
    id: 'new',
    locale,
    check: (values) => {
      const problems: FieldProblem[] = [];
      if (!values['title.ko'] && !values['title.en']) problems.push({ field: 'title.ko', message: say('needTitle', locale) });
      if (!values['brandId']) problems.push({ field: 'brandId', message: say('needBrand', locale) });
      if (!values['categoryId']) problems.push({ field: 'categoryId', message: say('needCategory', locale) });
      if (!values['sku']) problems.push({ field: 'sku', message: say('needSku', locale) });
      return [...problems, ...checkPrices(values, locale)];
    },
    send: async (values) => {
      const text = (name: string) => given({ ko: values[`${name}.ko`] ?? '', en: values[`${name}.en`] ?? '' });
      const { brandId = '', categoryId = '', sku = '' } = values;
      const input = {
        title: text('title'),
        description: text('description'),
        brandId,
        categoryId,
        variants: [{ sku, ...pricesOf(values) }],
      };
      const { createProduct } = await askFromBrowser(CreateProductDocument, { input }, locale);
      if (createProduct.__typename === 'ProductSaved')
        router.push(`/merchant/products/${encodeURIComponent(createProduct.product.id)}`);
      return refusalOf(createProduct, FIELDS, locale);
    },
  });
  const select = (name: 'brandId' | 'categoryId', label: string, choices: readonly Choice[]) => (
    <SelectField {...form.field(name)} label={label} defaultValue="" required>
      <option value="" disabled>
        {say('choose', locale)}
      </option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </SelectField>
  );
  return (
    <Form form={form} className="max-w-2xl space-y-5">
      <TextFields field={form.field} locale={locale} />
      <div className="grid gap-4 sm:grid-cols-2">
        {select('brandId', say('brand', locale), brands)}
        {select('categoryId', say('category', locale), categories)}
      </div>
      <TextField {...form.field('sku')} label={say('sku', locale)} autoComplete="off" maxLength={64} required />
      <PriceFields field={form.field} locale={locale} />
      <Button type="submit" isPending={form.isPending}>
        {say('create', locale)}
      </Button>
    </Form>
  );
}
