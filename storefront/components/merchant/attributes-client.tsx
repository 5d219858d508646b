'use client';

import { askFromBrowser } from '@/lib/graph/client';
import { UpdateProductDocument } from '@/lib/graph/generated/documents/update-product';
import type { Locale } from '@/lib/locale';
import type { MerchantProduct } from '@/lib/merchant';
import { attributeFields, attributesOf, checkAttributes, typedAttributes } from '@/lib/merchant/attributes';
import { useSave } from '@/lib/merchant/client';
import { tell } from '@/lib/merchant/editor-text';
import { useRows } from '@/lib/merchant/rows';
import { Button } from '../ui/button-client';
import { Form } from '../ui/form';
import { AttributeRow } from './attribute-row-client';
import { SaveBar } from './save-bar';

const ATTRIBUTES_MAX = 250;

/** What is known of a product, as a list to be changed. */
export function AttributesForm({
  id,
  version,
  attributes,
  locale,
}: {
  readonly id: string;
  readonly version: number;
  readonly attributes: MerchantProduct['attributes'];
  readonly locale: Locale;
}) {
  const typed = typedAttributes(attributes);
  const list = useRows(typed);
  const { rows } = list;
  const form = useSave({
    id: 'attributes-form',
    fields: attributeFields(rows.length),
    locale,
    version,
    check: (values) => checkAttributes(values, rows.length, locale),
    save: async (values, by) => {
      const input = { id, version: by, attributes: attributesOf(values, rows.length) };
      return (await askFromBrowser(UpdateProductDocument, { input }, locale)).updateProduct;
    },
    onReload: () => list.replace(typed),
  });
  return (
    <Form form={form}>
      <div className="divide-y divide-line empty:hidden">
        {rows.map(({ key, value }, index) => (
          <AttributeRow
            key={key}
            index={index}
            attribute={value}
            isAdded={key === list.added}
            field={form.field}
            onKind={(kind) => list.set(key, { ...value, kind })}
            onRemove={() => {
              list.remove(key);
              document.getElementById('add-attribute')?.focus();
            }}
            locale={locale}
          />
        ))}
      </div>
      {rows.length < ATTRIBUTES_MAX && (
        <Button id="add-attribute" variant="secondary" onClick={() => list.add({ name: '', kind: 'TEXT', value: '', unit: '' })}>
          {tell('addAttribute', locale)}
        </Button>
      )}
      <SaveBar form={form} label={tell('saveAttributes', locale)} locale={locale} />
    </Form>
  );
}
