'use client';

import { useEffect } from 'react';
import type { FormState } from '@/lib/form/client';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import { attributeField, type AttributeKind, type TypedAttribute } from '@/lib/merchant/attributes';
import { tell } from '@/lib/merchant/editor-text';
import { Button } from '../ui/button-client';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';

const KINDS = ['TEXT', 'NUMBER', 'BOOLEAN'] as const satisfies readonly AttributeKind[];

/** One attribute: its name, how its value is to be read, the value. */
export function AttributeRow({
  index,
  attribute,
  isAdded,
  field,
  onKind,
  onRemove,
  locale,
}: {
  readonly index: number;
  readonly attribute: TypedAttribute;
  /** It was asked for just now. */
  readonly isAdded: boolean;
  readonly field: FormState['field'];
  readonly onKind: (kind: AttributeKind) => void;
  readonly onRemove: () => void;
  readonly locale: Locale;
}) {
  const { name, kind, value, unit } = attribute;
  const number = index + 1;
  const nameField = field(attributeField(index, 'name'));
  const valueField = field(attributeField(index, 'text'));
  useEffect(() => {
    if (isAdded) document.getElementById(nameField.id)?.focus();
  }, [isAdded, nameField.id]);
  return (
    <div
      role="group"
      aria-label={fill(tell('attribute', locale), { number })}
      className="grid items-start gap-4 py-4 sm:grid-cols-2 lg:grid-cols-[1fr_8rem_1fr_8rem]"
    >
      <TextField
        {...nameField}
        label={tell('attributeName', locale)}
        autoComplete="off"
        defaultValue={name}
        maxLength={100}
        required
      />
      <SelectField
        {...field(attributeField(index, 'kind'))}
        label={tell('attributeKind', locale)}
        value={kind}
        onChange={(event) => onKind(event.target.value as AttributeKind)}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {tell(each, locale)}
          </option>
        ))}
      </SelectField>
      {kind === 'BOOLEAN' ? (
        <SelectField {...valueField} label={tell('attributeValue', locale)} defaultValue={value === 'true' ? 'true' : 'false'}>
          <option value="true">{tell('yes', locale)}</option>
          <option value="false">{tell('no', locale)}</option>
        </SelectField>
      ) : (
        <TextField
          {...valueField}
          label={tell('attributeValue', locale)}
          autoComplete="off"
          defaultValue={value}
          maxLength={2000}
          required
          {...(kind === 'NUMBER' ? { inputMode: 'decimal' } : {})}
        />
      )}
      {kind === 'NUMBER' && (
        <TextField
          {...field(attributeField(index, 'unit'))}
          label={tell('unit', locale)}
          autoComplete="off"
          defaultValue={unit}
          maxLength={20}
        />
      )}
      <div className="lg:col-span-4">
        <Button variant="secondary" aria-label={fill(tell('removeAttribute', locale), { number })} onClick={onRemove}>
          {tell('remove', locale)}
        </Button>
      </div>
    </div>
  );
}
